import { Component, type ReactNode } from 'react';
import { AppFailure } from './app-failure';

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
}

/** The last net: catches what no page caught, and can start the screen anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const restart = () => this.setState({ error: undefined, hasFailed: false });
    return <AppFailure error={this.state.error} onRetry={restart} />;
  }
}
