/** Longest piece of AUTHENTICATE (IRCv3 sasl-3.1). */
const pieceLength = 400;

/** The parameters of AUTHENTICATE that log in with a password (RFC 4616). */
export function plainAnswer(account: string, password: string): string[] {
  const text = new TextEncoder().encode(`\0${account}\0${password}`);
  const encoded = btoa(String.fromCharCode(...text));
  const pieces: string[] = encoded.match(/.{1,400}/g) ?? [];
  if (encoded.length % pieceLength === 0)
    pieces.push("+");
  return pieces;
}
