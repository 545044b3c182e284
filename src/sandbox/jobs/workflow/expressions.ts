// The `${{ … }}` expressions that this runner supports: names with dots, texts in single quotes, and
// `||`.

/** Values by their first name: `github`, `inputs`, `secrets`. */
export type ExpressionContext = Readonly<Record<string, unknown>>;

export function resolveExpressions(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, context),
  );
}

/** The first operand that is not empty, like `||`. */
function evaluate(expression: string, context: ExpressionContext): string {
  const values = expression.split('||').map((operand) => evaluateOperand(operand.trim(), context));
  return values.find((value) => value !== '') ?? '';
}

function evaluateOperand(operand: string, context: ExpressionContext): string {
  const quoted = /^'([^']*)'$/.exec(operand);
  if (quoted !== null) {
    return quoted[1] ?? '';
  }
  if (!/^[a-z_][\w-]*(\.[a-z_][\w-]*)*$/i.test(operand)) {
    throw new Error(
      `The sandbox's runner cannot evaluate "${operand}". Use a name, a text or "||".`,
    );
  }
  return show(operand.split('.').reduce<unknown>(property, context));
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function show(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  return typeof value === 'object' ? 'Object' : String(value);
}
