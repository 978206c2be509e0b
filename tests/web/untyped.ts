import { type AST, parse } from 'svelte/compiler';

type Node = { type: string; [key: string]: unknown };

/** Attributes that someone reads or hears, on elements and on our own components. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'error',
  'hint',
  'label',
  'legend',
  'placeholder',
  'title',
]);

/** The one word that is the same in every language. */
const BRAND = 'Alliage';

/** What a component says by itself instead of taking it from the typed messages, and the style attributes it holds. */
export function untypedIn(source: string): string[] {
  const found: string[] = [];
  const say = (text: string) => {
    if (/\p{L}/u.test(text) && text.trim() !== BRAND) found.push(text.trim());
  };
  walk(parse(source, { modern: true }).fragment as unknown as Node, (node) => {
    if (node.type === 'Fragment') {
      for (const child of node.nodes as Node[]) {
        if (child.type === 'Text') say((child as unknown as AST.Text).data);
        if (child.type === 'ExpressionTag') for (const text of results(child.expression as Node)) say(text);
      }
    }
    if (node.type !== 'Attribute') return;
    const { name, value } = node as unknown as AST.Attribute;
    const parts = value === true ? [] : Array.isArray(value) ? value : [value];
    if (name === 'style' && parts.every((part) => part.type === 'Text')) found.push('style');
    if (!SPOKEN.has(name)) return;
    for (const part of parts) {
      if (part.type === 'Text') say(part.data);
      else for (const text of results(part.expression as unknown as Node)) say(text);
    }
  });
  return found;
}

/** The literal texts an expression may result in. */
function results(expression: Node): string[] {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return (expression.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...results(expression.consequent as Node), ...results(expression.alternate as Node)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return expression.operator === '+' || expression.type === 'LogicalExpression'
        ? [...results(expression.left as Node), ...results(expression.right as Node)]
        : [];
    default:
      return [];
  }
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof (child as Node).type === 'string')
        walk(child as Node, visit);
    }
  }
}
