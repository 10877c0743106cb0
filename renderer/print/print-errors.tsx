import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  readonly onError: (cause: unknown) => void;
  readonly children: ReactNode;
}

/** A component that throws while drawing must end the print job, not leave an empty page to be printed. */
export class PrintErrors extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(cause: unknown) {
    this.props.onError(cause);
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
