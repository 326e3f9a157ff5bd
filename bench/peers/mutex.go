// A forerunner's design, in the colon wire format: a map of clients guarded by a mutex,
// and per client a buffered channel with a writer goroutine behind it.
//
//	mutex [-port N]     (0: any free port, printed)
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
)

// Lines that may wait for one writer before whoever sends to it has to wait too.
const backlog = 256

type client struct {
	name string
	out  chan string
}

type room struct {
	mu      sync.Mutex
	clients map[net.Conn]*client
}

// send delivers a line to everybody but one; the caller holds the mutex, so that all
// clients see all lines in one order.
func (r *room) send(line string, except *client) {
	for _, c := range r.clients {
		if c != except {
			c.out <- line
		}
	}
}

func (r *room) join(conn net.Conn, c *client) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.clients[conn] = c
	r.send("User "+c.name+" joined\n", nil)
}

func (r *room) leave(conn net.Conn, c *client) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.clients, conn)
	close(c.out)
	r.send("User "+c.name+" left\n", nil)
}

func (r *room) say(c *client, text string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.send(c.name+": "+text+"\n", c)
}

// write sends one line at a time. After an error it keeps emptying the channel, so that
// nobody waits for a connection that is gone.
func write(conn net.Conn, lines <-chan string) {
	broken := false
	for line := range lines {
		if broken {
			continue
		}
		if _, err := io.WriteString(conn, line); err != nil {
			broken = true
			conn.Close()
		}
	}
}

func (r *room) serve(conn net.Conn) {
	defer conn.Close()
	lines := bufio.NewScanner(conn)
	if !lines.Scan() {
		return
	}
	c := &client{name: strings.TrimSpace(lines.Text()), out: make(chan string, backlog)}
	go write(conn, c.out)
	r.join(conn, c)
	defer r.leave(conn, c)
	for lines.Scan() {
		r.say(c, lines.Text())
	}
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
	r := &room{clients: make(map[net.Conn]*client)}
	for {
		conn, err := listener.Accept()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		go r.serve(conn)
	}
}
