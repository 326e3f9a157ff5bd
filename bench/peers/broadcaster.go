// Another forerunner's design, in the colon wire format so that one load generator serves
// both: one goroutine owns the clients, takes joins, leaves and lines from channels, and
// writes to each connection itself. It needs no lock, and it waits for the slowest reader.
//
//	broadcaster [-port N]     (0: any free port, printed)
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
)

type client struct {
	name string
	conn net.Conn
}

type line struct {
	from *client
	text string
}

type broadcaster struct {
	joins  chan *client
	leaves chan *client
	lines  chan line
}

func (b *broadcaster) run() {
	clients := make(map[*client]bool)
	send := func(text string, except *client) {
		for c := range clients {
			if c != except {
				// An error shows at the connection's reader, which then leaves.
				_, _ = io.WriteString(c.conn, text)
			}
		}
	}
	for {
		select {
		case c := <-b.joins:
			clients[c] = true
			send("User "+c.name+" joined\n", nil)
		case c := <-b.leaves:
			delete(clients, c)
			send("User "+c.name+" left\n", nil)
		case l := <-b.lines:
			send(l.from.name+": "+l.text+"\n", l.from)
		}
	}
}

func (b *broadcaster) serve(conn net.Conn) {
	defer conn.Close()
	lines := bufio.NewScanner(conn)
	if !lines.Scan() {
		return
	}
	c := &client{name: strings.TrimSpace(lines.Text()), conn: conn}
	b.joins <- c
	for lines.Scan() {
		b.lines <- line{from: c, text: lines.Text()}
	}
	b.leaves <- c
}

func main() {
	port := flag.Int("port", 0, "port to listen on, 0 for any free one")
	flag.Parse()
	listener, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("Chat server started on %s\n", listener.Addr())
	b := &broadcaster{
		joins:  make(chan *client),
		leaves: make(chan *client),
		lines:  make(chan line, 256),
	}
	go b.run()
	for {
		conn, err := listener.Accept()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		go b.serve(conn)
	}
}
