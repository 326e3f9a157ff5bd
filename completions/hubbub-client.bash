# Completion for hubbub-client in bash. Every option of --help has its place here: a
# test looks.
_hubbub_client() {
  local word=${COMP_WORDS[COMP_CWORD]} before=
  [[ $COMP_CWORD -gt 0 ]] && before=${COMP_WORDS[COMP_CWORD - 1]}
  # "=" is a word of its own for bash: "--color" "=" "al".
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = && $COMP_CWORD -gt 1 ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  case $before in
    --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never names' -- "$word") ;;
    --sasl) mapfile -t COMPREPLY < <(compgen -W 'auto external scram plain' -- "$word") ;;
    --reconnect) mapfile -t COMPREPLY < <(compgen -W 'on off auto' -- "$word") ;;
    --timestamps) mapfile -t COMPREPLY < <(compgen -W 'off short full' -- "$word") ;;
    --history) mapfile -t COMPREPLY < <(compgen -W 'on off' -f -- "$word") ;;
    --style) mapfile -t COMPREPLY < <(compgen -W 'bracket colon' -- "$word") ;;
    --commands | --bell | --reasons | --log-private | --names) mapfile -t COMPREPLY < <(compgen -W 'on off' -- "$word") ;;
    --screen) mapfile -t COMPREPLY < <(compgen -W 'plain full' -- "$word") ;;
    --presence) mapfile -t COMPREPLY < <(compgen -W 'all smart none' -- "$word") ;;
    --notification) mapfile -t COMPREPLY < <(compgen -W 'off osc9 osc777' -- "$word") ;;
    --log-folder) mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
    --host) mapfile -t COMPREPLY < <(compgen -A hostname -- "$word") ;;
    --exec | --on-mention) mapfile -t COMPREPLY < <(compgen -c -- "$word") ;;
    --config-file | --password-file) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    --tls-ca | --tls-certificate | --tls-key) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    --port | --name | --room | --key | --history-lines | --paste-limit | --tls-fingerprint) ;;
    --account | --password | --highlight | --highlight-except | --aliases) ;;
    *)
      if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--host= --port= --name= --room= --key=
          --tls --tls-fingerprint= --tls-ca= --tls-certificate= --tls-key=
          --account= --password= --password-file= --sasl= --presence= --highlight=
          --highlight-except= --notification= --on-mention= --aliases= --log-folder=
          --log-private= --screen= --names=
          --reconnect= --color= --timestamps= --style= --reasons= --bell= --history=
          --history-lines= --paste-limit=
          --exec= --commands= --raw
          --json --config-file= -h --help --version' -- "$word")
        if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
          compopt -o nospace 2>/dev/null
        fi
      else
        mapfile -t COMPREPLY < <(compgen -A hostname -- "$word")
      fi
      ;;
  esac
}
complete -F _hubbub_client hubbub-client
