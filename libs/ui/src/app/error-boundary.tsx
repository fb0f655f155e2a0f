import { Component, type ReactNode } from 'react';
import { ErrorFace } from '../face/error-face';

/** Catches what a page throws while rendering and shows an error face instead of a blank page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <ErrorFace error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
