/** A line of a comment. */
export interface CommentLine {
  readonly text: string;
  /** In a code block, or hidden in an HTML comment: no mail program wrote it. */
  readonly isCode: boolean;
}
