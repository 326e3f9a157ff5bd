import type { Socket, SocketEvents } from "./session.ts";

/** One line a frame, without its end (IRCv3 websocket). */
const protocol = "text.ircv3.net";

/** The address of the server's WebSocket: on the host that the page came from. */
export function socketAddress(page: Location | URL): string {
  return `${page.protocol === "https:" ? "wss:" : "ws:"}//${page.host}/ws`;
}

/** Connects to an IRC server by WebSocket. */
export function connect(address: string, events: SocketEvents): Socket {
  const socket = new WebSocket(address, [protocol]);
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }) => {
    if (typeof data === "string")
      events.line(data);
  };
  socket.onclose = () => events.closed();
  return {
    send: line => {
      if (socket.readyState === WebSocket.OPEN)
        socket.send(line);
    },
    close: () => socket.close(1000),
  };
}
