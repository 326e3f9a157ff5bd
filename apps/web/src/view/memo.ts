import { Component, type ComponentType, type FunctionComponent, h } from "preact";

/** A component that is rendered again only when one of its properties is another one. */
export function memo<Props extends object>(view: FunctionComponent<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>) {
      const now = this.props as Record<string, unknown>;
      const then = next as Record<string, unknown>;
      return Object.keys(then).some(key => now[key] !== then[key]);
    }
    override render() {
      return h(view as FunctionComponent<any>, this.props as any);
    }
  };
}
