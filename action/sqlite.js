import { __commonJSMin, __exportAll, __toESM } from "./base.js";
import { ServiceError, epochSeconds, isoFromEpoch, secondsOf, statuses } from "./base.js";
import { CorruptLedgerError, NewerRowError, archivePath, array, asWritten, assignmentSchema, boolean, chosenValue, closedAs, closedLedger, code, contextSchema, corruptLedger, damagedIssue, decodeConfiguration, decodeTemplate, digits, duration, edit, eventDataSchema, evolve, evolveSubmission, exactOptional, fieldValueSchema, goneLogin, groupBy, initialState, initiationSchema, isPaused, isSubmissionEvent, isWarning, isoTimestamp, joinList, lazy, literal, metaOf, newer, noUsedLabels, noticeMarker, null_, nullable, number, object, openQuestions, optional, parseJson as parseJson$1, partial, pausedSeconds, picklist, pipe, pluralize, prose, receiverName, record$1 as record, redactedValue, removeMeta, safeParse, sameLogin, setMeta, setMetaOnce, singleLine, sortByTime, string, subjectOf, transform, tuple, union, withUsedLabels } from "./run.js";
const { createHash } = process.getBuiltinModule("node:crypto");
const { readFileSync } = process.getBuiltinModule("node:fs");
// build/render/messages/undelivered.js
const channels = [
	"slack",
	"email",
	"webhook"
];
const unknownError = "the run was interrupted before it recorded the result";
const untriedError = "no run had time for it";
function deliveryFailureComment(addressed, { triedFor, error }) {
	const message = `${what[addressed.message.kind]} ${whereTo(addressed)}`;
	const stopped = `It stopped after ${duration(triedFor)}.`;
	return [
		noticeMarker(`outbox:${addressed.id}`),
		error === "the run was interrupted before it recorded the result" ? `**Message perhaps not sent:** Baton does not know whether it sent ${message}. ${stopped}` : `**Message not sent:** Baton could not send ${message}. ${stopped}`,
		"",
		`Last error: ${prose(error, 300)}`,
		"",
		`${remedyOf(addressed, error)}Other messages about this issue that fail there are only in the log.`,
		""
	].join("\n");
}
function remedyOf({ channel }, error) {
	return error === "the run was interrupted before it recorded the result" || error === "no run had time for it" ? "" : `${prose(remedies[channel])} `;
}
function whereTo({ channel, target }) {
	switch (channel) {
		case "slack": return target === "*" ? "to Slack" : `to ${code(target, 100)} in Slack`;
		case "email": return `by e-mail to ${code(target, 100)}`;
		case "webhook": return "to the webhook";
	}
}
const what = {
	initiated: "the notification that this was handed over",
	resubmitted: "the notification that this was handed over again",
	returned: "the notification that this was returned",
	due_soon: "the notification that this is due soon",
	overdue: "the notification that this is overdue",
	completed: "the notification that this was completed",
	report: "this report",
	accepted: "the notification that this was accepted",
	rerouted: "the notification that this goes to another team",
	reassigned: "the notification that this has a new owner",
	asked: "the question to the sender",
	answered: "the notification that the question was answered",
	held: "the notification that this is on hold",
	resumed: "the notification that this is no longer on hold",
	cancelled: "the notification that this was cancelled",
	reverted: "the notification that this was reverted",
	next_opened: "the notification that the next handoff was opened"
};
const remedies = {
	slack: "Check that the URL in the input `slack-webhook-url` is still valid in Slack.",
	email: "Check the input `smtp-url`, and that this address exists.",
	webhook: "Check that the URL in the input `webhook-url` responds with a 2xx status."
};
function logOf(addressed) {
	return `the message "${addressed.message.kind}" to ${recipientOf(addressed)}`;
}
function recipientOf({ channel, target }) {
	return channel === "webhook" ? "the webhook" : `${channel} (${singleLine(target)})`;
}
function outboxAudit(settled) {
	const lines = [...groupBy(settled, ({ outcome }) => outcome)].map(([outcome, all]) => {
		const issues = [...new Set(all.flatMap(({ issueNumber }) => issueNumber === null ? [] : [String(issueNumber)]))];
		const where = issues.length === 0 ? "" : ` (issue ${joinList(issues)})`;
		return `${pluralize(all.length, "message")} ${outcome}${where}`;
	});
	return `outbox: ${joinList(lines)}`;
}
// node_modules/kysely/dist/schema/schema-module.js
var SchemaModule = class {};
// node_modules/kysely/dist/util/object-utils.js
function isUndefined(obj) {
	return typeof obj === "undefined" || obj === void 0;
}
function isString(obj) {
	return typeof obj === "string";
}
function isNumber(obj) {
	return typeof obj === "number";
}
function isBoolean(obj) {
	return typeof obj === "boolean";
}
function isNull(obj) {
	return obj === null;
}
function isDate(obj) {
	return obj instanceof Date;
}
function isBigInt(obj) {
	return typeof obj === "bigint";
}
function isFunction(obj) {
	return typeof obj === "function";
}
function isObject(obj) {
	return typeof obj === "object" && obj !== null;
}
function freeze(obj) {
	return Object.freeze(obj);
}
function asArray(arg) {
	if (isReadonlyArray(arg)) return arg;
	else return [arg];
}
function isReadonlyArray(arg) {
	return Array.isArray(arg);
}
function getMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
// node_modules/kysely/dist/operation-node/operation-node-source.js
function isOperationNodeSource(obj) {
	return isObject(obj) && isFunction(obj.toOperationNode);
}
// node_modules/kysely/dist/operation-node/alias-node.js
const AliasNode = freeze({
	is(node) {
		return node.kind === "AliasNode";
	},
	create(node, alias) {
		return freeze({
			kind: "AliasNode",
			node,
			alias
		});
	}
});
// node_modules/kysely/dist/operation-node/identifier-node.js
const IdentifierNode = freeze({
	is(node) {
		return node.kind === "IdentifierNode";
	},
	create(name) {
		return freeze({
			kind: "IdentifierNode",
			name
		});
	}
});
// node_modules/kysely/dist/operation-node/column-node.js
const ColumnNode = freeze({
	is(node) {
		return node.kind === "ColumnNode";
	},
	create(column) {
		return freeze({
			kind: "ColumnNode",
			column: IdentifierNode.create(column)
		});
	}
});
// node_modules/kysely/dist/operation-node/select-all-node.js
const SelectAllNode = freeze({
	is(node) {
		return node.kind === "SelectAllNode";
	},
	create() {
		return freeze({ kind: "SelectAllNode" });
	}
});
// node_modules/kysely/dist/operation-node/reference-node.js
const ReferenceNode = freeze({
	is(node) {
		return node.kind === "ReferenceNode";
	},
	create(column, table) {
		return freeze({
			kind: "ReferenceNode",
			table,
			column
		});
	},
	createSelectAll(table) {
		return freeze({
			kind: "ReferenceNode",
			table,
			column: SelectAllNode.create()
		});
	}
});
// node_modules/kysely/dist/operation-node/schemable-identifier-node.js
const SchemableIdentifierNode = freeze({
	is(node) {
		return node.kind === "SchemableIdentifierNode";
	},
	create(identifier) {
		return freeze({
			kind: "SchemableIdentifierNode",
			identifier: IdentifierNode.create(identifier)
		});
	},
	createWithSchema(schema, identifier) {
		return freeze({
			kind: "SchemableIdentifierNode",
			schema: IdentifierNode.create(schema),
			identifier: IdentifierNode.create(identifier)
		});
	}
});
// node_modules/kysely/dist/operation-node/table-node.js
const TableNode = freeze({
	is(node) {
		return node.kind === "TableNode";
	},
	create(table) {
		return freeze({
			kind: "TableNode",
			table: SchemableIdentifierNode.create(table)
		});
	},
	createWithSchema(schema, table) {
		return freeze({
			kind: "TableNode",
			table: SchemableIdentifierNode.createWithSchema(schema, table)
		});
	}
});
// node_modules/kysely/dist/expression/expression.js
function isExpression(obj) {
	return isObject(obj) && "expressionType" in obj && isOperationNodeSource(obj);
}
function isAliasedExpression(obj) {
	return isObject(obj) && "expression" in obj && isString(obj.alias) && isOperationNodeSource(obj);
}
// node_modules/kysely/dist/operation-node/select-modifier-node.js
const SelectModifierNode = freeze({
	is(node) {
		return node.kind === "SelectModifierNode";
	},
	create(modifier, of) {
		return freeze({
			kind: "SelectModifierNode",
			modifier,
			of
		});
	},
	createWithExpression(modifier) {
		return freeze({
			kind: "SelectModifierNode",
			rawModifier: modifier
		});
	}
});
// node_modules/kysely/dist/operation-node/and-node.js
const AndNode = freeze({
	is(node) {
		return node.kind === "AndNode";
	},
	create(left, right) {
		return freeze({
			kind: "AndNode",
			left,
			right
		});
	}
});
// node_modules/kysely/dist/operation-node/or-node.js
const OrNode = freeze({
	is(node) {
		return node.kind === "OrNode";
	},
	create(left, right) {
		return freeze({
			kind: "OrNode",
			left,
			right
		});
	}
});
// node_modules/kysely/dist/operation-node/on-node.js
const OnNode = freeze({
	is(node) {
		return node.kind === "OnNode";
	},
	create(filter) {
		return freeze({
			kind: "OnNode",
			on: filter
		});
	},
	cloneWithOperation(onNode, operator, operation) {
		return freeze({
			...onNode,
			on: operator === "And" ? AndNode.create(onNode.on, operation) : OrNode.create(onNode.on, operation)
		});
	}
});
// node_modules/kysely/dist/operation-node/join-node.js
const JoinNode = freeze({
	is(node) {
		return node.kind === "JoinNode";
	},
	create(joinType, table) {
		return freeze({
			kind: "JoinNode",
			joinType,
			table,
			on: void 0
		});
	},
	createWithOn(joinType, table, on) {
		return freeze({
			kind: "JoinNode",
			joinType,
			table,
			on: OnNode.create(on)
		});
	},
	cloneWithOn(joinNode, operation) {
		return freeze({
			...joinNode,
			on: joinNode.on ? OnNode.cloneWithOperation(joinNode.on, "And", operation) : OnNode.create(operation)
		});
	}
});
// node_modules/kysely/dist/operation-node/binary-operation-node.js
const BinaryOperationNode = freeze({
	is(node) {
		return node.kind === "BinaryOperationNode";
	},
	create(leftOperand, operator, rightOperand) {
		return freeze({
			kind: "BinaryOperationNode",
			leftOperand,
			operator,
			rightOperand
		});
	}
});
// node_modules/kysely/dist/operation-node/operator-node.js
const COMPARISON_OPERATORS_DICTIONARY = freeze({
	"=": true,
	"==": true,
	"!=": true,
	"<>": true,
	">": true,
	">=": true,
	"<": true,
	"<=": true,
	in: true,
	"not in": true,
	is: true,
	"is not": true,
	like: true,
	"not like": true,
	match: true,
	ilike: true,
	"not ilike": true,
	"@>": true,
	"<@": true,
	"^@": true,
	"&&": true,
	"?": true,
	"?&": true,
	"?|": true,
	"!<": true,
	"!>": true,
	"<=>": true,
	"!~": true,
	"~": true,
	"~*": true,
	"!~*": true,
	"@@": true,
	"@@@": true,
	"!!": true,
	"<->": true,
	regexp: true,
	"is distinct from": true,
	"is not distinct from": true
});
Object.keys(COMPARISON_OPERATORS_DICTIONARY);
const ARITHMETIC_OPERATORS_DICTIONARY = freeze({
	"+": true,
	"-": true,
	"*": true,
	"/": true,
	"%": true,
	"^": true,
	"&": true,
	"|": true,
	"#": true,
	"<<": true,
	">>": true
});
Object.keys(ARITHMETIC_OPERATORS_DICTIONARY);
const JSON_OPERATORS_DICTIONARY = freeze({
	"->": true,
	"->>": true
});
const JSON_OPERATORS = Object.keys(JSON_OPERATORS_DICTIONARY);
const BINARY_OPERATORS_DICTIONARY = freeze({
	...COMPARISON_OPERATORS_DICTIONARY,
	...ARITHMETIC_OPERATORS_DICTIONARY,
	"||": true
});
const BINARY_OPERATORS = Object.keys(BINARY_OPERATORS_DICTIONARY);
const UNARY_FILTER_OPERATORS_DICTIONARY = freeze({
	exists: true,
	"not exists": true
});
Object.keys(UNARY_FILTER_OPERATORS_DICTIONARY);
const UNARY_OPERATORS_DICTIONARY = freeze({
	...UNARY_FILTER_OPERATORS_DICTIONARY,
	"-": true,
	not: true
});
const UNARY_OPERATORS = Object.keys(UNARY_OPERATORS_DICTIONARY);
[
	...BINARY_OPERATORS,
	...JSON_OPERATORS,
	...UNARY_OPERATORS
];
const OperatorNode = freeze({
	is(node) {
		return node.kind === "OperatorNode";
	},
	create(operator) {
		return freeze({
			kind: "OperatorNode",
			operator
		});
	}
});
function isBinaryOperator(op) {
	return isString(op) && BINARY_OPERATORS_DICTIONARY[op];
}
function isJSONOperator(op) {
	return isString(op) && JSON_OPERATORS_DICTIONARY[op];
}
function isUnaryOperator(op) {
	return isString(op) && UNARY_OPERATORS_DICTIONARY[op];
}
// node_modules/kysely/dist/operation-node/primitive-value-list-node.js
const PrimitiveValueListNode = freeze({
	is(node) {
		return node.kind === "PrimitiveValueListNode";
	},
	create(values) {
		return freeze({
			kind: "PrimitiveValueListNode",
			values: freeze([...values])
		});
	}
});
// node_modules/kysely/dist/operation-node/value-list-node.js
const ValueListNode = freeze({
	is(node) {
		return node.kind === "ValueListNode";
	},
	create(values) {
		return freeze({
			kind: "ValueListNode",
			values: freeze(values)
		});
	}
});
// node_modules/kysely/dist/operation-node/value-node.js
const ValueNode = freeze({
	is(node) {
		return node.kind === "ValueNode";
	},
	create(value) {
		return freeze({
			kind: "ValueNode",
			value
		});
	},
	createImmediate(value) {
		return freeze({
			kind: "ValueNode",
			value,
			immediate: true
		});
	}
});
// node_modules/kysely/dist/parser/value-parser.js
function parseValueExpressionOrList(arg) {
	if (isReadonlyArray(arg)) return parseValueExpressionList(arg);
	return parseValueExpression(arg);
}
function parseValueExpression(exp) {
	if (isExpressionOrFactory(exp)) return parseExpression(exp);
	return ValueNode.create(exp);
}
function isSafeImmediateValue(value) {
	return isNumber(value) || isBoolean(value) || isNull(value);
}
function parseSafeImmediateValue(value) {
	if (!isSafeImmediateValue(value)) throw new Error(`unsafe immediate value ${JSON.stringify(value)}`);
	return ValueNode.createImmediate(value);
}
function parseValueExpressionList(arg) {
	if (arg.some(isExpressionOrFactory)) return ValueListNode.create(arg.map((it) => parseValueExpression(it)));
	return PrimitiveValueListNode.create(arg);
}
// node_modules/kysely/dist/operation-node/parens-node.js
const ParensNode = freeze({
	is(node) {
		return node.kind === "ParensNode";
	},
	create(node) {
		return freeze({
			kind: "ParensNode",
			node
		});
	}
});
// node_modules/kysely/dist/parser/binary-operation-parser.js
function parseValueBinaryOperationOrExpression(args) {
	if (args.length === 3) return parseValueBinaryOperation(args[0], args[1], args[2]);
	else if (args.length === 1) return parseValueExpression(args[0]);
	throw new Error(`invalid arguments: ${JSON.stringify(args)}`);
}
function parseValueBinaryOperation(left, operator, right) {
	if (isIsOperator(operator) && needsIsOperator(right)) return BinaryOperationNode.create(parseReferenceExpression(left), parseBinaryOperator(operator), ValueNode.createImmediate(right));
	return BinaryOperationNode.create(parseReferenceExpression(left), parseBinaryOperator(operator), parseValueExpressionOrList(right));
}
function parseReferentialBinaryOperation(left, operator, right) {
	return BinaryOperationNode.create(parseReferenceExpression(left), parseBinaryOperator(operator), parseReferenceExpression(right));
}
function parseFilterObject(obj, combinator) {
	return parseFilterList(Object.entries(obj).filter(([, v]) => !isUndefined(v)).map(([k, v]) => parseValueBinaryOperation(k, needsIsOperator(v) ? "is" : "=", v)), combinator);
}
function parseFilterList(list, combinator, withParens = true) {
	const combine = combinator === "and" ? AndNode.create : OrNode.create;
	if (list.length === 0) return BinaryOperationNode.create(ValueNode.createImmediate(1), OperatorNode.create("="), ValueNode.createImmediate(combinator === "and" ? 1 : 0));
	let node = toOperationNode(list[0]);
	for (let i = 1; i < list.length; ++i) node = combine(node, toOperationNode(list[i]));
	if (list.length > 1 && withParens) return ParensNode.create(node);
	return node;
}
function isIsOperator(operator) {
	return operator === "is" || operator === "is not";
}
function needsIsOperator(value) {
	return isNull(value) || isBoolean(value);
}
function parseBinaryOperator(operator) {
	if (isBinaryOperator(operator)) return OperatorNode.create(operator);
	if (isOperationNodeSource(operator)) return operator.toOperationNode();
	throw new Error(`invalid operator ${JSON.stringify(operator)}`);
}
function toOperationNode(nodeOrSource) {
	return isOperationNodeSource(nodeOrSource) ? nodeOrSource.toOperationNode() : nodeOrSource;
}
// node_modules/kysely/dist/operation-node/order-by-node.js
const OrderByNode = freeze({
	is(node) {
		return node.kind === "OrderByNode";
	},
	create(items) {
		return freeze({
			kind: "OrderByNode",
			items: freeze([...items])
		});
	},
	cloneWithItems(orderBy, items) {
		return freeze({
			...orderBy,
			items: freeze([...orderBy.items, ...items])
		});
	}
});
// node_modules/kysely/dist/operation-node/partition-by-node.js
const PartitionByNode = freeze({
	is(node) {
		return node.kind === "PartitionByNode";
	},
	create(items) {
		return freeze({
			kind: "PartitionByNode",
			items: freeze(items)
		});
	},
	cloneWithItems(partitionBy, items) {
		return freeze({
			...partitionBy,
			items: freeze([...partitionBy.items, ...items])
		});
	}
});
// node_modules/kysely/dist/operation-node/over-node.js
const OverNode = freeze({
	is(node) {
		return node.kind === "OverNode";
	},
	create() {
		return freeze({ kind: "OverNode" });
	},
	cloneWithOrderByItems(overNode, items) {
		return freeze({
			...overNode,
			orderBy: overNode.orderBy ? OrderByNode.cloneWithItems(overNode.orderBy, items) : OrderByNode.create(items)
		});
	},
	cloneWithPartitionByItems(overNode, items) {
		return freeze({
			...overNode,
			partitionBy: overNode.partitionBy ? PartitionByNode.cloneWithItems(overNode.partitionBy, items) : PartitionByNode.create(items)
		});
	}
});
// node_modules/kysely/dist/operation-node/from-node.js
const FromNode = freeze({
	is(node) {
		return node.kind === "FromNode";
	},
	create(froms) {
		return freeze({
			kind: "FromNode",
			froms: freeze(froms)
		});
	},
	cloneWithFroms(from, froms) {
		return freeze({
			...from,
			froms: freeze([...from.froms, ...froms])
		});
	}
});
// node_modules/kysely/dist/operation-node/group-by-node.js
const GroupByNode = freeze({
	is(node) {
		return node.kind === "GroupByNode";
	},
	create(items) {
		return freeze({
			kind: "GroupByNode",
			items: freeze(items)
		});
	},
	cloneWithItems(groupBy, items) {
		return freeze({
			...groupBy,
			items: freeze([...groupBy.items, ...items])
		});
	}
});
// node_modules/kysely/dist/operation-node/having-node.js
const HavingNode = freeze({
	is(node) {
		return node.kind === "HavingNode";
	},
	create(filter) {
		return freeze({
			kind: "HavingNode",
			having: filter
		});
	},
	cloneWithOperation(havingNode, operator, operation) {
		return freeze({
			...havingNode,
			having: operator === "And" ? AndNode.create(havingNode.having, operation) : OrNode.create(havingNode.having, operation)
		});
	}
});
// node_modules/kysely/dist/operation-node/insert-query-node.js
const InsertQueryNode = freeze({
	is(node) {
		return node.kind === "InsertQueryNode";
	},
	create(into, withNode, replace) {
		return freeze({
			kind: "InsertQueryNode",
			into,
			...withNode && { with: withNode },
			replace
		});
	},
	createWithoutInto() {
		return freeze({ kind: "InsertQueryNode" });
	},
	cloneWith(insertQuery, props) {
		return freeze({
			...insertQuery,
			...props
		});
	}
});
// node_modules/kysely/dist/operation-node/list-node.js
const ListNode = freeze({
	is(node) {
		return node.kind === "ListNode";
	},
	create(items) {
		return freeze({
			kind: "ListNode",
			items: freeze(items)
		});
	}
});
// node_modules/kysely/dist/operation-node/update-query-node.js
const UpdateQueryNode = freeze({
	is(node) {
		return node.kind === "UpdateQueryNode";
	},
	create(tables, withNode) {
		return freeze({
			kind: "UpdateQueryNode",
			table: tables.length === 1 ? tables[0] : ListNode.create(tables),
			...withNode && { with: withNode }
		});
	},
	createWithoutTable() {
		return freeze({ kind: "UpdateQueryNode" });
	},
	cloneWithFromItems(updateQuery, fromItems) {
		return freeze({
			...updateQuery,
			from: updateQuery.from ? FromNode.cloneWithFroms(updateQuery.from, fromItems) : FromNode.create(fromItems)
		});
	},
	cloneWithUpdates(updateQuery, updates) {
		return freeze({
			...updateQuery,
			updates: updateQuery.updates ? freeze([...updateQuery.updates, ...updates]) : updates
		});
	},
	cloneWithLimit(updateQuery, limit) {
		return freeze({
			...updateQuery,
			limit
		});
	}
});
// node_modules/kysely/dist/operation-node/using-node.js
const UsingNode = freeze({
	is(node) {
		return node.kind === "UsingNode";
	},
	create(tables) {
		return freeze({
			kind: "UsingNode",
			tables: freeze(tables)
		});
	},
	cloneWithTables(using, tables) {
		return freeze({
			...using,
			tables: freeze([...using.tables, ...tables])
		});
	}
});
// node_modules/kysely/dist/operation-node/delete-query-node.js
const DeleteQueryNode = freeze({
	is(node) {
		return node.kind === "DeleteQueryNode";
	},
	create(fromItems, withNode) {
		return freeze({
			kind: "DeleteQueryNode",
			from: FromNode.create(fromItems),
			...withNode && { with: withNode }
		});
	},
	cloneWithOrderByItems: (node, items) => QueryNode.cloneWithOrderByItems(node, items),
	cloneWithoutOrderBy: (node) => QueryNode.cloneWithoutOrderBy(node),
	cloneWithLimit(deleteNode, limit) {
		return freeze({
			...deleteNode,
			limit
		});
	},
	cloneWithoutLimit(deleteNode) {
		return freeze({
			...deleteNode,
			limit: void 0
		});
	},
	cloneWithUsing(deleteNode, tables) {
		return freeze({
			...deleteNode,
			using: deleteNode.using !== void 0 ? UsingNode.cloneWithTables(deleteNode.using, tables) : UsingNode.create(tables)
		});
	}
});
// node_modules/kysely/dist/operation-node/where-node.js
const WhereNode = freeze({
	is(node) {
		return node.kind === "WhereNode";
	},
	create(filter) {
		return freeze({
			kind: "WhereNode",
			where: filter
		});
	},
	cloneWithOperation(whereNode, operator, operation) {
		return freeze({
			...whereNode,
			where: operator === "And" ? AndNode.create(whereNode.where, operation) : OrNode.create(whereNode.where, operation)
		});
	}
});
// node_modules/kysely/dist/operation-node/returning-node.js
const ReturningNode = freeze({
	is(node) {
		return node.kind === "ReturningNode";
	},
	create(selections) {
		return freeze({
			kind: "ReturningNode",
			selections: freeze(selections)
		});
	},
	cloneWithSelections(returning, selections) {
		return freeze({
			...returning,
			selections: returning.selections ? freeze([...returning.selections, ...selections]) : freeze(selections)
		});
	}
});
// node_modules/kysely/dist/operation-node/explain-node.js
const ExplainNode = freeze({
	is(node) {
		return node.kind === "ExplainNode";
	},
	create(format, options) {
		return freeze({
			kind: "ExplainNode",
			format,
			options
		});
	}
});
// node_modules/kysely/dist/operation-node/when-node.js
const WhenNode = freeze({
	is(node) {
		return node.kind === "WhenNode";
	},
	create(condition) {
		return freeze({
			kind: "WhenNode",
			condition
		});
	},
	cloneWithResult(whenNode, result) {
		return freeze({
			...whenNode,
			result
		});
	}
});
// node_modules/kysely/dist/operation-node/merge-query-node.js
const MergeQueryNode = freeze({
	is(node) {
		return node.kind === "MergeQueryNode";
	},
	create(into, withNode) {
		return freeze({
			kind: "MergeQueryNode",
			into,
			...withNode && { with: withNode }
		});
	},
	cloneWithUsing(mergeNode, using) {
		return freeze({
			...mergeNode,
			using
		});
	},
	cloneWithWhen(mergeNode, when) {
		return freeze({
			...mergeNode,
			whens: mergeNode.whens ? freeze([...mergeNode.whens, when]) : freeze([when])
		});
	},
	cloneWithThen(mergeNode, then) {
		return freeze({
			...mergeNode,
			whens: mergeNode.whens ? freeze([...mergeNode.whens.slice(0, -1), WhenNode.cloneWithResult(mergeNode.whens[mergeNode.whens.length - 1], then)]) : void 0
		});
	}
});
// node_modules/kysely/dist/operation-node/output-node.js
const OutputNode = freeze({
	is(node) {
		return node.kind === "OutputNode";
	},
	create(selections) {
		return freeze({
			kind: "OutputNode",
			selections: freeze(selections)
		});
	},
	cloneWithSelections(output, selections) {
		return freeze({
			...output,
			selections: output.selections ? freeze([...output.selections, ...selections]) : freeze(selections)
		});
	}
});
// node_modules/kysely/dist/operation-node/query-node.js
const QueryNode = freeze({
	is(node) {
		return SelectQueryNode.is(node) || InsertQueryNode.is(node) || UpdateQueryNode.is(node) || DeleteQueryNode.is(node) || MergeQueryNode.is(node);
	},
	cloneWithEndModifier(node, modifier) {
		return freeze({
			...node,
			endModifiers: node.endModifiers ? freeze([...node.endModifiers, modifier]) : freeze([modifier])
		});
	},
	cloneWithWhere(node, operation) {
		return freeze({
			...node,
			where: node.where ? WhereNode.cloneWithOperation(node.where, "And", operation) : WhereNode.create(operation)
		});
	},
	cloneWithJoin(node, join) {
		return freeze({
			...node,
			joins: node.joins ? freeze([...node.joins, join]) : freeze([join])
		});
	},
	cloneWithReturning(node, selections) {
		return freeze({
			...node,
			returning: node.returning ? ReturningNode.cloneWithSelections(node.returning, selections) : ReturningNode.create(selections)
		});
	},
	cloneWithoutReturning(node) {
		return freeze({
			...node,
			returning: void 0
		});
	},
	cloneWithoutWhere(node) {
		return freeze({
			...node,
			where: void 0
		});
	},
	cloneWithExplain(node, format, options) {
		return freeze({
			...node,
			explain: ExplainNode.create(format, options?.toOperationNode())
		});
	},
	cloneWithTop(node, top) {
		return freeze({
			...node,
			top
		});
	},
	cloneWithOutput(node, selections) {
		return freeze({
			...node,
			output: node.output ? OutputNode.cloneWithSelections(node.output, selections) : OutputNode.create(selections)
		});
	},
	cloneWithOrderByItems(node, items) {
		return freeze({
			...node,
			orderBy: node.orderBy ? OrderByNode.cloneWithItems(node.orderBy, items) : OrderByNode.create(items)
		});
	},
	cloneWithoutOrderBy(node) {
		return freeze({
			...node,
			orderBy: void 0
		});
	}
});
// node_modules/kysely/dist/operation-node/select-query-node.js
const SelectQueryNode = freeze({
	is(node) {
		return node.kind === "SelectQueryNode";
	},
	create(withNode) {
		return freeze({
			kind: "SelectQueryNode",
			...withNode && { with: withNode }
		});
	},
	createFrom(fromItems, withNode) {
		return freeze({
			kind: "SelectQueryNode",
			from: FromNode.create(fromItems),
			...withNode && { with: withNode }
		});
	},
	cloneWithSelections(select, selections) {
		return freeze({
			...select,
			selections: select.selections ? freeze([...select.selections, ...selections]) : freeze(selections)
		});
	},
	cloneWithDistinctOn(select, expressions) {
		return freeze({
			...select,
			distinctOn: select.distinctOn ? freeze([...select.distinctOn, ...expressions]) : freeze(expressions)
		});
	},
	cloneWithFrontModifier(select, modifier) {
		return freeze({
			...select,
			frontModifiers: select.frontModifiers ? freeze([...select.frontModifiers, modifier]) : freeze([modifier])
		});
	},
	cloneWithOrderByItems: (node, items) => QueryNode.cloneWithOrderByItems(node, items),
	cloneWithGroupByItems(selectNode, items) {
		return freeze({
			...selectNode,
			groupBy: selectNode.groupBy ? GroupByNode.cloneWithItems(selectNode.groupBy, items) : GroupByNode.create(items)
		});
	},
	cloneWithLimit(selectNode, limit) {
		return freeze({
			...selectNode,
			limit
		});
	},
	cloneWithOffset(selectNode, offset) {
		return freeze({
			...selectNode,
			offset
		});
	},
	cloneWithFetch(selectNode, fetch) {
		return freeze({
			...selectNode,
			fetch
		});
	},
	cloneWithHaving(selectNode, operation) {
		return freeze({
			...selectNode,
			having: selectNode.having ? HavingNode.cloneWithOperation(selectNode.having, "And", operation) : HavingNode.create(operation)
		});
	},
	cloneWithSetOperations(selectNode, setOperations) {
		return freeze({
			...selectNode,
			setOperations: selectNode.setOperations ? freeze([...selectNode.setOperations, ...setOperations]) : freeze([...setOperations])
		});
	},
	cloneWithoutSelections(select) {
		return freeze({
			...select,
			selections: []
		});
	},
	cloneWithoutLimit(select) {
		return freeze({
			...select,
			limit: void 0
		});
	},
	cloneWithoutOffset(select) {
		return freeze({
			...select,
			offset: void 0
		});
	},
	cloneWithoutOrderBy: (node) => QueryNode.cloneWithoutOrderBy(node),
	cloneWithoutGroupBy(select) {
		return freeze({
			...select,
			groupBy: void 0
		});
	}
});
// node_modules/kysely/dist/operation-node/raw-node.js
const RawNode = freeze({
	is(node) {
		return node.kind === "RawNode";
	},
	create(sqlFragments, parameters) {
		return freeze({
			kind: "RawNode",
			sqlFragments: freeze(sqlFragments),
			parameters: freeze(parameters)
		});
	},
	createWithSql(sql) {
		return RawNode.create([sql], []);
	},
	createWithChild(child) {
		return RawNode.create(["", ""], [child]);
	},
	createWithChildren(children) {
		return RawNode.create(new Array(children.length + 1).fill(""), children);
	}
});
// node_modules/kysely/dist/query-builder/join-builder.js
var JoinBuilder = class JoinBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	on(...args) {
		return new JoinBuilder({
			...this.#props,
			joinNode: JoinNode.cloneWithOn(this.#props.joinNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	onRef(lhs, op, rhs) {
		return new JoinBuilder({
			...this.#props,
			joinNode: JoinNode.cloneWithOn(this.#props.joinNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	onTrue() {
		return new JoinBuilder({
			...this.#props,
			joinNode: JoinNode.cloneWithOn(this.#props.joinNode, RawNode.createWithSql("true"))
		});
	}
	$call(func) {
		return func(this);
	}
	toOperationNode() {
		return this.#props.joinNode;
	}
};
// node_modules/kysely/dist/operation-node/order-by-item-node.js
const OrderByItemNode = freeze({
	is(node) {
		return node.kind === "OrderByItemNode";
	},
	create(orderBy, direction) {
		return freeze({
			kind: "OrderByItemNode",
			orderBy,
			direction
		});
	},
	cloneWith(node, props) {
		return freeze({
			...node,
			...props
		});
	}
});
// node_modules/kysely/dist/operation-node/collate-node.js
const CollateNode = freeze({
	is(node) {
		return node.kind === "CollateNode";
	},
	create(collation) {
		return freeze({
			kind: "CollateNode",
			collation: IdentifierNode.create(collation)
		});
	}
});
// node_modules/kysely/dist/query-builder/order-by-item-builder.js
var OrderByItemBuilder = class OrderByItemBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	desc() {
		return new OrderByItemBuilder({ node: OrderByItemNode.cloneWith(this.#props.node, { direction: RawNode.createWithSql("desc") }) });
	}
	asc() {
		return new OrderByItemBuilder({ node: OrderByItemNode.cloneWith(this.#props.node, { direction: RawNode.createWithSql("asc") }) });
	}
	nullsLast() {
		return new OrderByItemBuilder({ node: OrderByItemNode.cloneWith(this.#props.node, { nulls: "last" }) });
	}
	nullsFirst() {
		return new OrderByItemBuilder({ node: OrderByItemNode.cloneWith(this.#props.node, { nulls: "first" }) });
	}
	collate(collation) {
		return new OrderByItemBuilder({ node: OrderByItemNode.cloneWith(this.#props.node, { collation: CollateNode.create(collation) }) });
	}
	toOperationNode() {
		return this.#props.node;
	}
};
// node_modules/kysely/dist/util/log-once.js
const LOGGED_MESSAGES = new Set();
function logOnce(message) {
	if (LOGGED_MESSAGES.has(message)) return;
	LOGGED_MESSAGES.add(message);
	console.log(message);
}
// node_modules/kysely/dist/parser/order-by-parser.js
function isOrderByDirection(thing) {
	return thing === "asc" || thing === "desc";
}
function parseOrderBy(args) {
	if (args.length === 2) return [parseOrderByItem(args[0], args[1])];
	if (args.length === 1) {
		const [orderBy] = args;
		if (Array.isArray(orderBy)) {
			logOnce("orderBy(array) is deprecated, use multiple orderBy calls instead.");
			return orderBy.map((item) => parseOrderByItem(item));
		}
		return [parseOrderByItem(orderBy)];
	}
	throw new Error(`Invalid number of arguments at order by! expected 1-2, received ${args.length}`);
}
function parseOrderByItem(expr, modifiers) {
	const parsedRef = parseOrderByExpression(expr);
	if (OrderByItemNode.is(parsedRef)) {
		if (modifiers) throw new Error("Cannot specify direction twice!");
		return parsedRef;
	}
	return parseOrderByWithModifiers(parsedRef, modifiers);
}
function parseOrderByExpression(expr) {
	if (isExpressionOrFactory(expr)) return parseExpression(expr);
	if (isDynamicReferenceBuilder(expr)) return expr.toOperationNode();
	const [ref, direction] = expr.split(" ");
	if (direction) {
		logOnce("`orderBy('column asc')` is deprecated. Use `orderBy('column', 'asc')` instead.");
		return parseOrderByWithModifiers(parseStringReference(ref), direction);
	}
	return parseStringReference(expr);
}
function parseOrderByWithModifiers(expr, modifiers) {
	if (typeof modifiers === "string") {
		if (!isOrderByDirection(modifiers)) throw new Error(`Invalid order by direction: ${modifiers}`);
		return OrderByItemNode.create(expr, RawNode.createWithSql(modifiers));
	}
	if (isExpression(modifiers)) {
		logOnce("`orderBy(..., expr)` is deprecated. Use `orderBy(..., 'asc')` or `orderBy(..., (ob) => ...)` instead.");
		return OrderByItemNode.create(expr, modifiers.toOperationNode());
	}
	const node = OrderByItemNode.create(expr);
	if (!modifiers) return node;
	return modifiers(new OrderByItemBuilder({ node })).toOperationNode();
}
// node_modules/kysely/dist/operation-node/partition-by-item-node.js
const PartitionByItemNode = freeze({
	is(node) {
		return node.kind === "PartitionByItemNode";
	},
	create(partitionBy) {
		return freeze({
			kind: "PartitionByItemNode",
			partitionBy
		});
	}
});
// node_modules/kysely/dist/parser/partition-by-parser.js
function parsePartitionBy(partitionBy) {
	return parseReferenceExpressionOrList(partitionBy).map(PartitionByItemNode.create);
}
// node_modules/kysely/dist/query-builder/over-builder.js
var OverBuilder = class OverBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	orderBy(...args) {
		return new OverBuilder({ overNode: OverNode.cloneWithOrderByItems(this.#props.overNode, parseOrderBy(args)) });
	}
	clearOrderBy() {
		return new OverBuilder({ overNode: QueryNode.cloneWithoutOrderBy(this.#props.overNode) });
	}
	partitionBy(partitionBy) {
		return new OverBuilder({ overNode: OverNode.cloneWithPartitionByItems(this.#props.overNode, parsePartitionBy(partitionBy)) });
	}
	$call(func) {
		return func(this);
	}
	toOperationNode() {
		return this.#props.overNode;
	}
};
// node_modules/kysely/dist/operation-node/selection-node.js
const SelectionNode = freeze({
	is(node) {
		return node.kind === "SelectionNode";
	},
	create(selection) {
		return freeze({
			kind: "SelectionNode",
			selection
		});
	},
	createSelectAll() {
		return freeze({
			kind: "SelectionNode",
			selection: SelectAllNode.create()
		});
	},
	createSelectAllFromTable(table) {
		return freeze({
			kind: "SelectionNode",
			selection: ReferenceNode.createSelectAll(table)
		});
	}
});
// node_modules/kysely/dist/dynamic/dynamic-table-builder.js
var DynamicTableBuilder = class {
	#table;
	get table() {
		return this.#table;
	}
	constructor(table) {
		this.#table = table;
	}
	as(alias) {
		return new AliasedDynamicTableBuilder(this.#table, alias);
	}
};
var AliasedDynamicTableBuilder = class {
	#table;
	#alias;
	get table() {
		return this.#table;
	}
	get alias() {
		return this.#alias;
	}
	constructor(table, alias) {
		this.#table = table;
		this.#alias = alias;
	}
	toOperationNode() {
		return AliasNode.create(parseTable(this.#table), IdentifierNode.create(this.#alias));
	}
};
function isAliasedDynamicTableBuilder(obj) {
	return isObject(obj) && isOperationNodeSource(obj) && isString(obj.table) && isString(obj.alias);
}
// node_modules/kysely/dist/parser/table-parser.js
function parseTableExpressionOrList(table) {
	if (isReadonlyArray(table)) return table.map((it) => parseTableExpression(it));
	else return [parseTableExpression(table)];
}
function parseTableExpression(table) {
	if (isString(table)) return parseAliasedTable(table);
	else if (isAliasedDynamicTableBuilder(table)) return table.toOperationNode();
	else return parseAliasedExpression(table);
}
function parseAliasedTable(from) {
	const ALIAS_SEPARATOR = " as ";
	if (from.includes(ALIAS_SEPARATOR)) {
		const [table, alias] = from.split(ALIAS_SEPARATOR).map(trim$1);
		return AliasNode.create(parseTable(table), IdentifierNode.create(alias));
	} else return parseTable(from);
}
function parseTable(from) {
	const SCHEMA_SEPARATOR = ".";
	if (from.includes(SCHEMA_SEPARATOR)) {
		const [schema, table] = from.split(SCHEMA_SEPARATOR).map(trim$1);
		return TableNode.createWithSchema(schema, table);
	} else return TableNode.create(from);
}
function trim$1(str) {
	return str.trim();
}
// node_modules/kysely/dist/parser/select-parser.js
function parseSelectArg(selection) {
	if (isFunction(selection)) return parseSelectArg(selection(expressionBuilder()));
	else if (isReadonlyArray(selection)) return selection.map((it) => parseSelectExpression(it));
	else return [parseSelectExpression(selection)];
}
function parseSelectExpression(selection) {
	if (isString(selection)) return SelectionNode.create(parseAliasedStringReference(selection));
	else if (isDynamicReferenceBuilder(selection)) return SelectionNode.create(selection.toOperationNode());
	else return SelectionNode.create(parseAliasedExpression(selection));
}
function parseSelectAll(table) {
	if (!table) return [SelectionNode.createSelectAll()];
	else if (Array.isArray(table)) return table.map(parseSelectAllArg);
	else return [parseSelectAllArg(table)];
}
function parseSelectAllArg(table) {
	if (isString(table)) return SelectionNode.createSelectAllFromTable(parseTable(table));
	throw new Error(`invalid value selectAll expression: ${JSON.stringify(table)}`);
}
// node_modules/kysely/dist/operation-node/values-node.js
const ValuesNode = freeze({
	is(node) {
		return node.kind === "ValuesNode";
	},
	create(values) {
		return freeze({
			kind: "ValuesNode",
			values: freeze(values)
		});
	}
});
// node_modules/kysely/dist/operation-node/default-insert-value-node.js
const DefaultInsertValueNode = freeze({
	is(node) {
		return node.kind === "DefaultInsertValueNode";
	},
	create() {
		return freeze({ kind: "DefaultInsertValueNode" });
	}
});
// node_modules/kysely/dist/parser/insert-values-parser.js
function parseInsertExpression(arg) {
	const objectOrList = isFunction(arg) ? arg(expressionBuilder()) : arg;
	return parseInsertColumnsAndValues(isReadonlyArray(objectOrList) ? objectOrList : freeze([objectOrList]));
}
function parseInsertColumnsAndValues(rows) {
	const columns = parseColumnNamesAndIndexes(rows);
	return [freeze([...columns.keys()].map(ColumnNode.create)), ValuesNode.create(rows.map((row) => parseRowValues(row, columns)))];
}
function parseColumnNamesAndIndexes(rows) {
	const columns = new Map();
	for (const row of rows) {
		const cols = Object.keys(row);
		for (const col of cols) if (!columns.has(col) && row[col] !== void 0) columns.set(col, columns.size);
	}
	return columns;
}
function parseRowValues(row, columns) {
	const rowColumns = Object.keys(row);
	const rowValues = Array.from({ length: columns.size });
	let hasUndefinedOrComplexColumns = false;
	let indexedRowColumns = rowColumns.length;
	for (const col of rowColumns) {
		const columnIdx = columns.get(col);
		if (isUndefined(columnIdx)) {
			indexedRowColumns--;
			continue;
		}
		const value = row[col];
		if (isUndefined(value) || isExpressionOrFactory(value)) hasUndefinedOrComplexColumns = true;
		rowValues[columnIdx] = value;
	}
	if (indexedRowColumns < columns.size || hasUndefinedOrComplexColumns) {
		const defaultValue = DefaultInsertValueNode.create();
		return ValueListNode.create(rowValues.map((it) => isUndefined(it) ? defaultValue : parseValueExpression(it)));
	}
	return PrimitiveValueListNode.create(rowValues);
}
// node_modules/kysely/dist/operation-node/column-update-node.js
const ColumnUpdateNode = freeze({
	is(node) {
		return node.kind === "ColumnUpdateNode";
	},
	create(column, value) {
		return freeze({
			kind: "ColumnUpdateNode",
			column,
			value
		});
	}
});
// node_modules/kysely/dist/parser/update-set-parser.js
function parseUpdate(...args) {
	if (args.length === 2) return [ColumnUpdateNode.create(parseReferenceExpression(args[0]), parseValueExpression(args[1]))];
	return parseUpdateObjectExpression(args[0]);
}
function parseUpdateObjectExpression(update) {
	const updateObj = isFunction(update) ? update(expressionBuilder()) : update;
	return Object.entries(updateObj).filter(([_, value]) => value !== void 0).map(([key, value]) => {
		return ColumnUpdateNode.create(ColumnNode.create(key), parseValueExpression(value));
	});
}
// node_modules/kysely/dist/operation-node/on-duplicate-key-node.js
const OnDuplicateKeyNode = freeze({
	is(node) {
		return node.kind === "OnDuplicateKeyNode";
	},
	create(updates) {
		return freeze({
			kind: "OnDuplicateKeyNode",
			updates
		});
	}
});
// node_modules/kysely/dist/query-builder/insert-result.js
var InsertResult = class {
	insertId;
	numInsertedOrUpdatedRows;
	constructor(insertId, numInsertedOrUpdatedRows) {
		this.insertId = insertId;
		this.numInsertedOrUpdatedRows = numInsertedOrUpdatedRows;
	}
};
// node_modules/kysely/dist/query-builder/no-result-error.js
var NoResultError = class extends Error {
	node;
	constructor(node) {
		super("no result");
		this.node = node;
	}
};
function isNoResultErrorConstructor(fn) {
	return Object.prototype.hasOwnProperty.call(fn, "prototype");
}
// node_modules/kysely/dist/operation-node/on-conflict-node.js
const OnConflictNode = freeze({
	is(node) {
		return node.kind === "OnConflictNode";
	},
	create() {
		return freeze({ kind: "OnConflictNode" });
	},
	cloneWith(node, props) {
		return freeze({
			...node,
			...props
		});
	},
	cloneWithIndexWhere(node, operation) {
		return freeze({
			...node,
			indexWhere: node.indexWhere ? WhereNode.cloneWithOperation(node.indexWhere, "And", operation) : WhereNode.create(operation)
		});
	},
	cloneWithIndexOrWhere(node, operation) {
		return freeze({
			...node,
			indexWhere: node.indexWhere ? WhereNode.cloneWithOperation(node.indexWhere, "Or", operation) : WhereNode.create(operation)
		});
	},
	cloneWithUpdateWhere(node, operation) {
		return freeze({
			...node,
			updateWhere: node.updateWhere ? WhereNode.cloneWithOperation(node.updateWhere, "And", operation) : WhereNode.create(operation)
		});
	},
	cloneWithUpdateOrWhere(node, operation) {
		return freeze({
			...node,
			updateWhere: node.updateWhere ? WhereNode.cloneWithOperation(node.updateWhere, "Or", operation) : WhereNode.create(operation)
		});
	},
	cloneWithoutIndexWhere(node) {
		return freeze({
			...node,
			indexWhere: void 0
		});
	},
	cloneWithoutUpdateWhere(node) {
		return freeze({
			...node,
			updateWhere: void 0
		});
	}
});
// node_modules/kysely/dist/query-builder/on-conflict-builder.js
var OnConflictBuilder = class OnConflictBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	column(column) {
		const columnNode = ColumnNode.create(column);
		return new OnConflictBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWith(this.#props.onConflictNode, { columns: this.#props.onConflictNode.columns ? freeze([...this.#props.onConflictNode.columns, columnNode]) : freeze([columnNode]) })
		});
	}
	columns(columns) {
		const columnNodes = columns.map(ColumnNode.create);
		return new OnConflictBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWith(this.#props.onConflictNode, { columns: this.#props.onConflictNode.columns ? freeze([...this.#props.onConflictNode.columns, ...columnNodes]) : freeze(columnNodes) })
		});
	}
	constraint(constraintName) {
		return new OnConflictBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWith(this.#props.onConflictNode, { constraint: IdentifierNode.create(constraintName) })
		});
	}
	expression(expression) {
		return new OnConflictBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWith(this.#props.onConflictNode, { indexExpression: expression.toOperationNode() })
		});
	}
	where(...args) {
		return new OnConflictBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWithIndexWhere(this.#props.onConflictNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	whereRef(lhs, op, rhs) {
		return new OnConflictBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWithIndexWhere(this.#props.onConflictNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	clearWhere() {
		return new OnConflictBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWithoutIndexWhere(this.#props.onConflictNode)
		});
	}
	doNothing() {
		return new OnConflictDoNothingBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWith(this.#props.onConflictNode, { doNothing: true })
		});
	}
	doUpdateSet(update) {
		return new OnConflictUpdateBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWith(this.#props.onConflictNode, { updates: parseUpdateObjectExpression(update) })
		});
	}
	$call(func) {
		return func(this);
	}
};
var OnConflictDoNothingBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	toOperationNode() {
		return this.#props.onConflictNode;
	}
};
var OnConflictUpdateBuilder = class OnConflictUpdateBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	where(...args) {
		return new OnConflictUpdateBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWithUpdateWhere(this.#props.onConflictNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	whereRef(lhs, op, rhs) {
		return new OnConflictUpdateBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWithUpdateWhere(this.#props.onConflictNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	clearWhere() {
		return new OnConflictUpdateBuilder({
			...this.#props,
			onConflictNode: OnConflictNode.cloneWithoutUpdateWhere(this.#props.onConflictNode)
		});
	}
	$call(func) {
		return func(this);
	}
	toOperationNode() {
		return this.#props.onConflictNode;
	}
};
// node_modules/kysely/dist/operation-node/top-node.js
const TopNode = freeze({
	is(node) {
		return node.kind === "TopNode";
	},
	create(expression, modifiers) {
		return freeze({
			kind: "TopNode",
			expression,
			modifiers
		});
	}
});
// node_modules/kysely/dist/parser/top-parser.js
function parseTop(expression, modifiers) {
	if (!isNumber(expression) && !isBigInt(expression)) throw new Error(`Invalid top expression: ${expression}`);
	if (!isUndefined(modifiers) && !isTopModifiers(modifiers)) throw new Error(`Invalid top modifiers: ${modifiers}`);
	return TopNode.create(expression, modifiers);
}
function isTopModifiers(modifiers) {
	return modifiers === "percent" || modifiers === "with ties" || modifiers === "percent with ties";
}
// node_modules/kysely/dist/operation-node/or-action-node.js
const OrActionNode = freeze({
	is(node) {
		return node.kind === "OrActionNode";
	},
	create(action) {
		return freeze({
			kind: "OrActionNode",
			action
		});
	}
});
// node_modules/kysely/dist/query-builder/insert-query-builder.js
var InsertQueryBuilder = class InsertQueryBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	values(insert) {
		const [columns, values] = parseInsertExpression(insert);
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, {
				columns,
				values
			})
		});
	}
	columns(columns) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { columns: freeze(columns.map(ColumnNode.create)) })
		});
	}
	expression(expression) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { values: parseExpression(expression) })
		});
	}
	defaultValues() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { defaultValues: true })
		});
	}
	modifyEnd(modifier) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, modifier.toOperationNode())
		});
	}
	ignore() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { orAction: OrActionNode.create("ignore") })
		});
	}
	orIgnore() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { orAction: OrActionNode.create("ignore") })
		});
	}
	orAbort() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { orAction: OrActionNode.create("abort") })
		});
	}
	orFail() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { orAction: OrActionNode.create("fail") })
		});
	}
	orReplace() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { orAction: OrActionNode.create("replace") })
		});
	}
	orRollback() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { orAction: OrActionNode.create("rollback") })
		});
	}
	top(expression, modifiers) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithTop(this.#props.queryNode, parseTop(expression, modifiers))
		});
	}
	onConflict(callback) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { onConflict: callback(new OnConflictBuilder({ onConflictNode: OnConflictNode.create() })).toOperationNode() })
		});
	}
	onDuplicateKeyUpdate(update) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: InsertQueryNode.cloneWith(this.#props.queryNode, { onDuplicateKey: OnDuplicateKeyNode.create(parseUpdateObjectExpression(update)) })
		});
	}
	returning(selection) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithReturning(this.#props.queryNode, parseSelectArg(selection))
		});
	}
	returningAll() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithReturning(this.#props.queryNode, parseSelectAll())
		});
	}
	output(args) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithOutput(this.#props.queryNode, parseSelectArg(args))
		});
	}
	outputAll(table) {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithOutput(this.#props.queryNode, parseSelectAll(table))
		});
	}
	clearReturning() {
		return new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithoutReturning(this.#props.queryNode)
		});
	}
	$call(func) {
		return func(this);
	}
	$if(condition, func) {
		if (condition) return func(this);
		return new InsertQueryBuilder({ ...this.#props });
	}
	$castTo() {
		return new InsertQueryBuilder(this.#props);
	}
	$narrowType() {
		return new InsertQueryBuilder(this.#props);
	}
	$assertType() {
		return new InsertQueryBuilder(this.#props);
	}
	withPlugin(plugin) {
		return new InsertQueryBuilder({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	toOperationNode() {
		return this.#props.executor.transformQuery(this.#props.queryNode, this.#props.queryId);
	}
	compile() {
		return this.#props.executor.compileQuery(this.toOperationNode(), this.#props.queryId);
	}
	async execute(options) {
		const compiledQuery = this.compile();
		const result = await this.#props.executor.executeQuery(compiledQuery, options);
		const { adapter } = this.#props.executor;
		const query = compiledQuery.query;
		if (query.returning && adapter.supportsReturning || query.output && adapter.supportsOutput) return result.rows;
		return [new InsertResult(result.insertId, result.numAffectedRows ?? BigInt(0))];
	}
	async executeTakeFirst(options) {
		const [result] = await this.execute(options);
		return result;
	}
	async executeTakeFirstOrThrow(errorConstructorOrOptions) {
		if (typeof errorConstructorOrOptions === "function") errorConstructorOrOptions = { errorConstructor: errorConstructorOrOptions };
		const result = await this.executeTakeFirst(errorConstructorOrOptions);
		if (result === void 0) {
			const errorConstructor = errorConstructorOrOptions?.errorConstructor ?? NoResultError;
			throw isNoResultErrorConstructor(errorConstructor) ? new errorConstructor(this.toOperationNode()) : errorConstructor(this.toOperationNode());
		}
		return result;
	}
	async *stream(chunkSizeOrOptions) {
		if (typeof chunkSizeOrOptions !== "object") chunkSizeOrOptions = { chunkSize: chunkSizeOrOptions };
		const compiledQuery = this.compile();
		const stream = this.#props.executor.stream(compiledQuery, chunkSizeOrOptions.chunkSize ?? 100, chunkSizeOrOptions);
		for await (const item of stream) yield* item.rows;
	}
	async explain(format, options) {
		return await new InsertQueryBuilder({
			...this.#props,
			queryNode: QueryNode.cloneWithExplain(this.#props.queryNode, format, options)
		}).execute();
	}
};
// node_modules/kysely/dist/query-builder/delete-result.js
var DeleteResult = class {
	numDeletedRows;
	constructor(numDeletedRows) {
		this.numDeletedRows = numDeletedRows;
	}
};
// node_modules/kysely/dist/operation-node/limit-node.js
const LimitNode = freeze({
	is(node) {
		return node.kind === "LimitNode";
	},
	create(limit) {
		return freeze({
			kind: "LimitNode",
			limit
		});
	}
});
// node_modules/kysely/dist/query-builder/delete-query-builder.js
var _a$2;
var DeleteQueryBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	where(...args) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	whereRef(lhs, op, rhs) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	clearWhere() {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithoutWhere(this.#props.queryNode)
		});
	}
	top(expression, modifiers) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithTop(this.#props.queryNode, parseTop(expression, modifiers))
		});
	}
	using(tables) {
		return new _a$2({
			...this.#props,
			queryNode: DeleteQueryNode.cloneWithUsing(this.#props.queryNode, parseTableExpressionOrList(tables))
		});
	}
	innerJoin(...args) {
		return this.#join("InnerJoin", args);
	}
	leftJoin(...args) {
		return this.#join("LeftJoin", args);
	}
	rightJoin(...args) {
		return this.#join("RightJoin", args);
	}
	fullJoin(...args) {
		return this.#join("FullJoin", args);
	}
	#join(joinType, args) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithJoin(this.#props.queryNode, parseJoin(joinType, args))
		});
	}
	returning(selection) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithReturning(this.#props.queryNode, parseSelectArg(selection))
		});
	}
	returningAll(table) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithReturning(this.#props.queryNode, parseSelectAll(table))
		});
	}
	output(args) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithOutput(this.#props.queryNode, parseSelectArg(args))
		});
	}
	outputAll(table) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithOutput(this.#props.queryNode, parseSelectAll(table))
		});
	}
	clearReturning() {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithoutReturning(this.#props.queryNode)
		});
	}
	clearLimit() {
		return new _a$2({
			...this.#props,
			queryNode: DeleteQueryNode.cloneWithoutLimit(this.#props.queryNode)
		});
	}
	orderBy(...args) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithOrderByItems(this.#props.queryNode, parseOrderBy(args))
		});
	}
	clearOrderBy() {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithoutOrderBy(this.#props.queryNode)
		});
	}
	limit(limit) {
		return new _a$2({
			...this.#props,
			queryNode: DeleteQueryNode.cloneWithLimit(this.#props.queryNode, LimitNode.create(parseValueExpression(limit)))
		});
	}
	modifyEnd(modifier) {
		return new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, modifier.toOperationNode())
		});
	}
	$call(func) {
		return func(this);
	}
	$if(condition, func) {
		if (condition) return func(this);
		return new _a$2({ ...this.#props });
	}
	$castTo() {
		return new _a$2(this.#props);
	}
	$narrowType() {
		return new _a$2(this.#props);
	}
	$assertType() {
		return new _a$2(this.#props);
	}
	withPlugin(plugin) {
		return new _a$2({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	toOperationNode() {
		return this.#props.executor.transformQuery(this.#props.queryNode, this.#props.queryId);
	}
	compile() {
		return this.#props.executor.compileQuery(this.toOperationNode(), this.#props.queryId);
	}
	async execute(options) {
		const compiledQuery = this.compile();
		const result = await this.#props.executor.executeQuery(compiledQuery, options);
		const { adapter } = this.#props.executor;
		const query = compiledQuery.query;
		if (query.returning && adapter.supportsReturning || query.output && adapter.supportsOutput) return result.rows;
		return [new DeleteResult(result.numAffectedRows ?? BigInt(0))];
	}
	async executeTakeFirst(options) {
		const [result] = await this.execute(options);
		return result;
	}
	async executeTakeFirstOrThrow(errorConstructorOrOptions) {
		if (typeof errorConstructorOrOptions === "function") errorConstructorOrOptions = { errorConstructor: errorConstructorOrOptions };
		const result = await this.executeTakeFirst(errorConstructorOrOptions);
		if (result === void 0) {
			const errorConstructor = errorConstructorOrOptions?.errorConstructor ?? NoResultError;
			throw isNoResultErrorConstructor(errorConstructor) ? new errorConstructor(this.toOperationNode()) : errorConstructor(this.toOperationNode());
		}
		return result;
	}
	async *stream(chunkSizeOrOptions) {
		if (typeof chunkSizeOrOptions !== "object") chunkSizeOrOptions = { chunkSize: chunkSizeOrOptions };
		const compiledQuery = this.compile();
		const stream = this.#props.executor.stream(compiledQuery, chunkSizeOrOptions.chunkSize ?? 100, chunkSizeOrOptions);
		for await (const item of stream) yield* item.rows;
	}
	async explain(format, options) {
		return await new _a$2({
			...this.#props,
			queryNode: QueryNode.cloneWithExplain(this.#props.queryNode, format, options)
		}).execute();
	}
};
_a$2 = DeleteQueryBuilder;
// node_modules/kysely/dist/query-builder/update-result.js
var UpdateResult = class {
	numUpdatedRows;
	numChangedRows;
	constructor(numUpdatedRows, numChangedRows) {
		this.numUpdatedRows = numUpdatedRows;
		this.numChangedRows = numChangedRows;
	}
};
// node_modules/kysely/dist/query-builder/update-query-builder.js
var _a$1;
var UpdateQueryBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	where(...args) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	whereRef(lhs, op, rhs) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	clearWhere() {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithoutWhere(this.#props.queryNode)
		});
	}
	top(expression, modifiers) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithTop(this.#props.queryNode, parseTop(expression, modifiers))
		});
	}
	from(from) {
		return new _a$1({
			...this.#props,
			queryNode: UpdateQueryNode.cloneWithFromItems(this.#props.queryNode, parseTableExpressionOrList(from))
		});
	}
	innerJoin(...args) {
		return this.#join("InnerJoin", args);
	}
	leftJoin(...args) {
		return this.#join("LeftJoin", args);
	}
	rightJoin(...args) {
		return this.#join("RightJoin", args);
	}
	fullJoin(...args) {
		return this.#join("FullJoin", args);
	}
	#join(joinType, args) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithJoin(this.#props.queryNode, parseJoin(joinType, args))
		});
	}
	orderBy(...args) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithOrderByItems(this.#props.queryNode, parseOrderBy(args))
		});
	}
	clearOrderBy() {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithoutOrderBy(this.#props.queryNode)
		});
	}
	limit(limit) {
		return new _a$1({
			...this.#props,
			queryNode: UpdateQueryNode.cloneWithLimit(this.#props.queryNode, LimitNode.create(parseValueExpression(limit)))
		});
	}
	set(...args) {
		return new _a$1({
			...this.#props,
			queryNode: UpdateQueryNode.cloneWithUpdates(this.#props.queryNode, parseUpdate(...args))
		});
	}
	returning(selection) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithReturning(this.#props.queryNode, parseSelectArg(selection))
		});
	}
	returningAll(table) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithReturning(this.#props.queryNode, parseSelectAll(table))
		});
	}
	output(args) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithOutput(this.#props.queryNode, parseSelectArg(args))
		});
	}
	outputAll(table) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithOutput(this.#props.queryNode, parseSelectAll(table))
		});
	}
	modifyEnd(modifier) {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, modifier.toOperationNode())
		});
	}
	clearReturning() {
		return new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithoutReturning(this.#props.queryNode)
		});
	}
	$call(func) {
		return func(this);
	}
	$if(condition, func) {
		if (condition) return func(this);
		return new _a$1({ ...this.#props });
	}
	$castTo() {
		return new _a$1(this.#props);
	}
	$narrowType() {
		return new _a$1(this.#props);
	}
	$assertType() {
		return new _a$1(this.#props);
	}
	withPlugin(plugin) {
		return new _a$1({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	toOperationNode() {
		return this.#props.executor.transformQuery(this.#props.queryNode, this.#props.queryId);
	}
	compile() {
		return this.#props.executor.compileQuery(this.toOperationNode(), this.#props.queryId);
	}
	async execute(options) {
		const compiledQuery = this.compile();
		const result = await this.#props.executor.executeQuery(compiledQuery, options);
		const { adapter } = this.#props.executor;
		const query = compiledQuery.query;
		if (query.returning && adapter.supportsReturning || query.output && adapter.supportsOutput) return result.rows;
		return [new UpdateResult(result.numAffectedRows ?? BigInt(0), result.numChangedRows)];
	}
	async executeTakeFirst(options) {
		const [result] = await this.execute(options);
		return result;
	}
	async executeTakeFirstOrThrow(errorConstructorOrOptions) {
		if (typeof errorConstructorOrOptions === "function") errorConstructorOrOptions = { errorConstructor: errorConstructorOrOptions };
		const result = await this.executeTakeFirst(errorConstructorOrOptions);
		if (result === void 0) {
			const errorConstructor = errorConstructorOrOptions?.errorConstructor ?? NoResultError;
			throw isNoResultErrorConstructor(errorConstructor) ? new errorConstructor(this.toOperationNode()) : errorConstructor(this.toOperationNode());
		}
		return result;
	}
	async *stream(chunkSizeOrOptions) {
		if (typeof chunkSizeOrOptions !== "object") chunkSizeOrOptions = { chunkSize: chunkSizeOrOptions };
		const compiledQuery = this.compile();
		const stream = this.#props.executor.stream(compiledQuery, chunkSizeOrOptions.chunkSize ?? 100, chunkSizeOrOptions);
		for await (const item of stream) yield* item.rows;
	}
	async explain(format, options) {
		return await new _a$1({
			...this.#props,
			queryNode: QueryNode.cloneWithExplain(this.#props.queryNode, format, options)
		}).execute();
	}
};
_a$1 = UpdateQueryBuilder;
// node_modules/kysely/dist/operation-node/common-table-expression-name-node.js
const CommonTableExpressionNameNode = freeze({
	is(node) {
		return node.kind === "CommonTableExpressionNameNode";
	},
	create(tableName, columnNames) {
		return freeze({
			kind: "CommonTableExpressionNameNode",
			table: TableNode.create(tableName),
			columns: columnNames ? freeze(columnNames.map(ColumnNode.create)) : void 0
		});
	}
});
// node_modules/kysely/dist/operation-node/common-table-expression-node.js
const CommonTableExpressionNode = freeze({
	is(node) {
		return node.kind === "CommonTableExpressionNode";
	},
	create(name, expression) {
		return freeze({
			kind: "CommonTableExpressionNode",
			name,
			expression
		});
	},
	cloneWith(node, props) {
		return freeze({
			...node,
			...props
		});
	}
});
// node_modules/kysely/dist/query-builder/cte-builder.js
var CTEBuilder = class CTEBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	materialized() {
		return new CTEBuilder({
			...this.#props,
			node: CommonTableExpressionNode.cloneWith(this.#props.node, { materialized: true })
		});
	}
	notMaterialized() {
		return new CTEBuilder({
			...this.#props,
			node: CommonTableExpressionNode.cloneWith(this.#props.node, { materialized: false })
		});
	}
	toOperationNode() {
		return this.#props.node;
	}
};
// node_modules/kysely/dist/parser/with-parser.js
function parseCommonTableExpression(nameOrBuilderCallback, expression) {
	const expressionNode = isOperationNodeSource(expression) ? expression.toOperationNode() : expression(createQueryCreator()).toOperationNode();
	if (isFunction(nameOrBuilderCallback)) return nameOrBuilderCallback(cteBuilderFactory(expressionNode)).toOperationNode();
	return CommonTableExpressionNode.create(parseCommonTableExpressionName(nameOrBuilderCallback), expressionNode);
}
function cteBuilderFactory(expressionNode) {
	return (name) => {
		return new CTEBuilder({ node: CommonTableExpressionNode.create(parseCommonTableExpressionName(name), expressionNode) });
	};
}
function parseCommonTableExpressionName(name) {
	if (name.includes("(")) {
		const parts = name.split(/[\(\)]/);
		const table = parts[0];
		const columns = parts[1].split(",").map((it) => it.trim());
		return CommonTableExpressionNameNode.create(table, columns);
	} else return CommonTableExpressionNameNode.create(name);
}
// node_modules/kysely/dist/operation-node/with-node.js
const WithNode = freeze({
	is(node) {
		return node.kind === "WithNode";
	},
	create(expression, params) {
		return freeze({
			kind: "WithNode",
			expressions: freeze([expression]),
			...params
		});
	},
	cloneWithExpression(withNode, expression) {
		return freeze({
			...withNode,
			expressions: freeze([...withNode.expressions, expression])
		});
	}
});
// node_modules/kysely/dist/util/random-string.js
const CHARS = [
	"A",
	"B",
	"C",
	"D",
	"E",
	"F",
	"G",
	"H",
	"I",
	"J",
	"K",
	"L",
	"M",
	"N",
	"O",
	"P",
	"Q",
	"R",
	"S",
	"T",
	"U",
	"V",
	"W",
	"X",
	"Y",
	"Z",
	"a",
	"b",
	"c",
	"d",
	"e",
	"f",
	"g",
	"h",
	"i",
	"j",
	"k",
	"l",
	"m",
	"n",
	"o",
	"p",
	"q",
	"r",
	"s",
	"t",
	"u",
	"v",
	"w",
	"x",
	"y",
	"z",
	"0",
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"8",
	"9"
];
function randomString(length) {
	let chars = "";
	for (let i = 0; i < length; ++i) chars += randomChar();
	return chars;
}
function randomChar() {
	return CHARS[~~(Math.random() * CHARS.length)];
}
// node_modules/kysely/dist/util/query-id.js
function createQueryId() {
	return new LazyQueryId();
}
var LazyQueryId = class {
	#queryId;
	get queryId() {
		if (this.#queryId === void 0) this.#queryId = randomString(8);
		return this.#queryId;
	}
};
// node_modules/kysely/dist/plugin/with-schema/with-schema-plugin.js
var WithSchemaPlugin = class {};
// node_modules/kysely/dist/query-builder/merge-query-builder.js
var MergeQueryBuilder = class {};
// node_modules/kysely/dist/query-creator.js
var QueryCreator = class QueryCreator {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	selectFrom(from) {
		return createSelectQueryBuilder({
			queryId: createQueryId(),
			executor: this.#props.executor,
			queryNode: SelectQueryNode.createFrom(parseTableExpressionOrList(from), this.#props.withNode)
		});
	}
	selectNoFrom(selection) {
		return createSelectQueryBuilder({
			queryId: createQueryId(),
			executor: this.#props.executor,
			queryNode: SelectQueryNode.cloneWithSelections(SelectQueryNode.create(this.#props.withNode), parseSelectArg(selection))
		});
	}
	insertInto(table) {
		return new InsertQueryBuilder({
			queryId: createQueryId(),
			executor: this.#props.executor,
			queryNode: InsertQueryNode.create(parseTable(table), this.#props.withNode)
		});
	}
	replaceInto(table) {
		return new InsertQueryBuilder({
			queryId: createQueryId(),
			executor: this.#props.executor,
			queryNode: InsertQueryNode.create(parseTable(table), this.#props.withNode, true)
		});
	}
	deleteFrom(from) {
		return new DeleteQueryBuilder({
			queryId: createQueryId(),
			executor: this.#props.executor,
			queryNode: DeleteQueryNode.create(parseTableExpressionOrList(from), this.#props.withNode)
		});
	}
	updateTable(tables) {
		return new UpdateQueryBuilder({
			queryId: createQueryId(),
			executor: this.#props.executor,
			queryNode: UpdateQueryNode.create(parseTableExpressionOrList(tables), this.#props.withNode)
		});
	}
	mergeInto(targetTable) {
		return new MergeQueryBuilder({
			queryId: createQueryId(),
			executor: this.#props.executor,
			queryNode: MergeQueryNode.create(parseAliasedTable(targetTable), this.#props.withNode)
		});
	}
	with(nameOrBuilder, expression) {
		const cte = parseCommonTableExpression(nameOrBuilder, expression);
		return new QueryCreator({
			...this.#props,
			withNode: this.#props.withNode ? WithNode.cloneWithExpression(this.#props.withNode, cte) : WithNode.create(cte)
		});
	}
	withRecursive(nameOrBuilder, expression) {
		const cte = parseCommonTableExpression(nameOrBuilder, expression);
		return new QueryCreator({
			...this.#props,
			withNode: this.#props.withNode ? WithNode.cloneWithExpression(this.#props.withNode, cte) : WithNode.create(cte, { recursive: true })
		});
	}
	withPlugin(plugin) {
		return new QueryCreator({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	withoutPlugins() {
		return new QueryCreator({
			...this.#props,
			executor: this.#props.executor.withoutPlugins()
		});
	}
	withSchema(schema) {
		return new QueryCreator({
			...this.#props,
			executor: this.#props.executor.withPluginAtFront(new WithSchemaPlugin(schema))
		});
	}
};
// node_modules/kysely/dist/util/deferred.js
var Deferred = class {
	#promise;
	#resolve;
	#reject;
	constructor() {
		this.#promise = new Promise((resolve, reject) => {
			this.#reject = reject;
			this.#resolve = resolve;
		});
	}
	get promise() {
		return this.#promise;
	}
	resolve = (value) => {
		this.#resolve?.(value);
		this.#resolve = this.#reject = void 0;
	};
	reject = (reason) => {
		this.#reject?.(reason);
		this.#reject = this.#resolve = void 0;
	};
};
// node_modules/kysely/dist/util/provide-controlled-connection.js
async function provideControlledConnection(connectionProvider, options) {
	const connectionDefer = new Deferred();
	const connectionReleaseDefer = new Deferred();
	connectionProvider.provideConnection(async (connection) => {
		connectionDefer.resolve(connection);
		return await connectionReleaseDefer.promise;
	}, options).catch((ex) => connectionDefer.reject(ex));
	return freeze({
		connection: await connectionDefer.promise,
		release: connectionReleaseDefer.resolve
	});
}
// node_modules/kysely/dist/util/abort.js
function getInflightQueryAbortHandler(abortStrategy = "ignore query", connection, beforeThrow) {
	if (abortStrategy === "ignore query") return;
	if (abortStrategy === "cancel query") {
		const handler = connection.cancelQuery;
		if (!handler) {
			beforeThrow();
			throwUnsupportedInflightQueryAbortStrategyError(abortStrategy, connection.killSession ? "kill session" : void 0);
		}
		return handler.bind(connection);
	}
	if (abortStrategy === "kill session") {
		const handler = connection.killSession;
		if (!handler) {
			beforeThrow();
			throwUnsupportedInflightQueryAbortStrategyError(abortStrategy, connection.cancelQuery ? "cancel query" : void 0);
		}
		return handler.bind(connection);
	}
	beforeThrow();
	throw new Error(`Unexpected \`inflightQueryAbortStrategy\`: "${abortStrategy}"`);
}
function throwUnsupportedInflightQueryAbortStrategyError(abortStrategy, alt) {
	throw new Error(`This dialect doesn't support \`inflightQueryAbortStrategy\` "${abortStrategy}". Use "ignore query"${alt ? ` or "${alt}"` : ""} instead.`);
}
function assertNotAborted(signal, timing, beforeThrow) {
	if (signal?.aborted) {
		beforeThrow?.();
		throwReasonWithTiming(signal.reason, timing);
	}
}
function throwReasonWithTiming(reason, timing) {
	decorateWithTiming(reason, timing);
	throw reason;
}
const ABORTED = {};
async function waitOrAbort(promise, signal, name, onAbort) {
	if (!signal) return promise;
	assertNotAborted(signal, `before ${name}`, onAbort);
	const { promise: abortPromise, resolve } = new Deferred();
	const abortListener = () => resolve(ABORTED);
	signal.addEventListener("abort", abortListener);
	try {
		assertNotAborted(signal, `before ${name}`, onAbort);
		const result = await Promise.race([promise, abortPromise]);
		if (result !== ABORTED) return result;
		onAbort?.();
		throwReasonWithTiming(signal.reason, `during ${name}`);
	} finally {
		signal.removeEventListener("abort", abortListener);
		resolve(ABORTED);
	}
}
function printBackgroundFail(name) {
	return (reason) => console.error(`\`${name}\` failed in the background after abortion: ${getMessage(reason)}`);
}
function decorateWithTiming(reason, timing) {
	if (reason !== null && typeof reason === "object" && !Object.isFrozen(reason)) Object.defineProperty(reason, "__kysely_timing__", {
		configurable: true,
		enumerable: false,
		value: timing,
		writable: false
	});
}
// node_modules/kysely/dist/query-executor/query-executor-base.js
const NO_PLUGINS = freeze([]);
var QueryExecutorBase = class {
	#plugins;
	constructor(plugins = NO_PLUGINS) {
		this.#plugins = plugins;
	}
	get plugins() {
		return this.#plugins;
	}
	transformQuery(node, queryId) {
		for (const plugin of this.#plugins) {
			const transformedNode = plugin.transformQuery({
				node,
				queryId
			});
			if (transformedNode.kind === node.kind) node = transformedNode;
			else throw new Error([
				`KyselyPlugin.transformQuery must return a node`,
				`of the same kind that was given to it.`,
				`The plugin was given a ${node.kind}`,
				`but it returned a ${transformedNode.kind}`
			].join(" "));
		}
		return node;
	}
	async executeQuery(compiledQuery, options) {
		const { inflightQueryAbortStrategy = "ignore query", signal } = options || {};
		if (!signal) {
			const result = await this.provideConnection(async (connection) => {
				return await connection.executeQuery(compiledQuery);
			}, options);
			return await this.#transformResult(result, compiledQuery.queryId);
		}
		assertNotAborted(signal, "before query execution");
		options = freeze({ signal });
		const { connection, release } = await provideControlledConnection(this, options);
		const controlConnectionProvider = this.provideConnection.bind(this);
		const { promise: abortPromise, resolve } = new Deferred();
		const abortListener = () => resolve(ABORTED);
		signal.addEventListener("abort", abortListener, { once: true });
		try {
			assertNotAborted(signal, "before query execution", release);
			const inflightQueryAbortHandler = getInflightQueryAbortHandler(inflightQueryAbortStrategy, connection, release);
			if (inflightQueryAbortHandler && connection.collectSessionInfo) {
				assertNotAborted(signal, "before query execution", release);
				const collectPromise = connection.collectSessionInfo();
				if (await Promise.race([abortPromise, collectPromise]).catch((error) => {
					release();
					throw error;
				}) === ABORTED) {
					collectPromise.catch(printBackgroundFail("collectSessionInfo")).finally(release);
					throwReasonWithTiming(signal.reason, "before query execution");
				}
			}
			const queryPromise = connection.executeQuery(compiledQuery, options);
			const result = await Promise.race([abortPromise, queryPromise]).catch((error) => {
				release();
				throw error;
			});
			if (result === ABORTED) {
				Promise.allSettled([queryPromise.catch(printBackgroundFail("query")), inflightQueryAbortHandler?.(controlConnectionProvider).catch(printBackgroundFail("inflightQueryAbortHandler"))]).finally(release);
				throwReasonWithTiming(signal.reason, "during query execution");
			} else release();
			const transformPromise = this.#transformResult(result, compiledQuery.queryId, options);
			const transformedResult = await Promise.race([abortPromise, transformPromise]);
			if (transformedResult === ABORTED) {
				transformPromise.catch(printBackgroundFail("plugins.transformResult"));
				throwReasonWithTiming(signal.reason, "during result transformation");
			}
			return transformedResult;
		} finally {
			resolve(ABORTED);
			signal.removeEventListener("abort", abortListener);
		}
	}
	async *stream(compiledQuery, chunkSize, options) {
		const { signal } = options || {};
		if (!signal) {
			const { connection, release } = await provideControlledConnection(this);
			try {
				for await (const result of connection.streamQuery(compiledQuery, chunkSize)) yield await this.#transformResult(result, compiledQuery.queryId, options);
			} finally {
				release();
			}
			return;
		}
		options = freeze({ signal });
		assertNotAborted(signal, "before connection acquisition");
		const { connection, release } = await provideControlledConnection(this, options);
		const { promise: abortPromise, resolve } = new Deferred();
		const abortListener = () => resolve(ABORTED);
		signal.addEventListener("abort", abortListener, { once: true });
		let asyncIterator;
		let releasePrerequisite;
		assertNotAborted(signal, "before query streaming", release);
		const { queryId } = compiledQuery;
		try {
			asyncIterator = connection.streamQuery(compiledQuery, chunkSize, options);
			while (true) {
				assertNotAborted(signal, "during query streaming");
				const nextPromise = asyncIterator.next();
				const result = await Promise.race([abortPromise, nextPromise]);
				if (result === ABORTED) {
					releasePrerequisite = nextPromise.catch(printBackgroundFail("iterator.next"));
					throwReasonWithTiming(signal.reason, "during query streaming");
				}
				if (result.done) break;
				const transformPromise = this.#transformResult(result.value, queryId, options);
				const transformedResult = await Promise.race([abortPromise, transformPromise]);
				if (transformedResult === ABORTED) {
					releasePrerequisite = transformPromise.catch(printBackgroundFail("plugins.transformResult"));
					throwReasonWithTiming(signal.reason, "during result transformation");
				}
				yield transformedResult;
			}
		} finally {
			resolve(ABORTED);
			signal.removeEventListener("abort", abortListener);
			const cleanup = (asyncIterator?.return?.() || Promise.resolve()).finally(() => releasePrerequisite).finally(release);
			if (!releasePrerequisite) await cleanup;
		}
	}
	async #transformResult(result, queryId, options) {
		const { signal } = options || {};
		for (const plugin of this.#plugins) result = await plugin.transformResult(freeze({
			queryId,
			result,
			signal
		}));
		return result;
	}
};
const NOOP_QUERY_EXECUTOR = new class NoopQueryExecutor extends QueryExecutorBase {
	get adapter() {
		throw new Error("this query cannot be compiled to SQL");
	}
	compileQuery() {
		throw new Error("this query cannot be compiled to SQL");
	}
	provideConnection() {
		throw new Error("this query cannot be executed");
	}
	withConnectionProvider() {
		throw new Error("this query cannot have a connection provider");
	}
	withPlugin(plugin) {
		return new NoopQueryExecutor([...this.plugins, plugin]);
	}
	withPlugins(plugins) {
		return new NoopQueryExecutor([...this.plugins, ...plugins]);
	}
	withPluginAtFront(plugin) {
		return new NoopQueryExecutor([plugin, ...this.plugins]);
	}
	withoutPlugins() {
		return new NoopQueryExecutor([]);
	}
}();
// node_modules/kysely/dist/parser/parse-utils.js
function createQueryCreator() {
	return new QueryCreator({ executor: NOOP_QUERY_EXECUTOR });
}
function createJoinBuilder(joinType, table) {
	return new JoinBuilder({ joinNode: JoinNode.create(joinType, parseTableExpression(table)) });
}
function createOverBuilder() {
	return new OverBuilder({ overNode: OverNode.create() });
}
// node_modules/kysely/dist/parser/join-parser.js
function parseJoin(joinType, args) {
	if (args.length === 3) return parseSingleOnJoin(joinType, args[0], args[1], args[2]);
	else if (args.length === 2) return parseCallbackJoin(joinType, args[0], args[1]);
	else if (args.length === 1) return parseOnlessJoin(joinType, args[0]);
	else throw new Error("not implemented");
}
function parseCallbackJoin(joinType, from, callback) {
	return callback(createJoinBuilder(joinType, from)).toOperationNode();
}
function parseSingleOnJoin(joinType, from, lhsColumn, rhsColumn) {
	return JoinNode.createWithOn(joinType, parseTableExpression(from), parseReferentialBinaryOperation(lhsColumn, "=", rhsColumn));
}
function parseOnlessJoin(joinType, from) {
	return JoinNode.create(joinType, parseTableExpression(from));
}
// node_modules/kysely/dist/operation-node/offset-node.js
const OffsetNode = freeze({
	is(node) {
		return node.kind === "OffsetNode";
	},
	create(offset) {
		return freeze({
			kind: "OffsetNode",
			offset
		});
	}
});
// node_modules/kysely/dist/operation-node/group-by-item-node.js
const GroupByItemNode = freeze({
	is(node) {
		return node.kind === "GroupByItemNode";
	},
	create(groupBy) {
		return freeze({
			kind: "GroupByItemNode",
			groupBy
		});
	}
});
// node_modules/kysely/dist/parser/group-by-parser.js
function parseGroupBy(groupBy) {
	groupBy = isFunction(groupBy) ? groupBy(expressionBuilder()) : groupBy;
	return parseReferenceExpressionOrList(groupBy).map(GroupByItemNode.create);
}
// node_modules/kysely/dist/operation-node/set-operation-node.js
const SetOperationNode = freeze({
	is(node) {
		return node.kind === "SetOperationNode";
	},
	create(operator, expression, all) {
		return freeze({
			kind: "SetOperationNode",
			operator,
			expression,
			all
		});
	}
});
// node_modules/kysely/dist/parser/set-operation-parser.js
function parseSetOperations(operator, expression, all) {
	if (isFunction(expression)) expression = expression(createExpressionBuilder());
	if (!isReadonlyArray(expression)) expression = [expression];
	return expression.map((expr) => SetOperationNode.create(operator, parseExpression(expr), all));
}
// node_modules/kysely/dist/expression/expression-wrapper.js
var ExpressionWrapper = class ExpressionWrapper {
	#node;
	constructor(node) {
		this.#node = node;
	}
	get expressionType() {}
	as(alias) {
		return new AliasedExpressionWrapper(this, alias);
	}
	or(...args) {
		return new OrWrapper(OrNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
	}
	and(...args) {
		return new AndWrapper(AndNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
	}
	$castTo() {
		return new ExpressionWrapper(this.#node);
	}
	$notNull() {
		return new ExpressionWrapper(this.#node);
	}
	toOperationNode() {
		return this.#node;
	}
};
var AliasedExpressionWrapper = class {
	#expr;
	#alias;
	constructor(expr, alias) {
		this.#expr = expr;
		this.#alias = alias;
	}
	get expression() {
		return this.#expr;
	}
	get alias() {
		return this.#alias;
	}
	toOperationNode() {
		return AliasNode.create(this.#expr.toOperationNode(), isOperationNodeSource(this.#alias) ? this.#alias.toOperationNode() : IdentifierNode.create(this.#alias));
	}
};
var OrWrapper = class OrWrapper {
	#node;
	constructor(node) {
		this.#node = node;
	}
	get expressionType() {}
	as(alias) {
		return new AliasedExpressionWrapper(this, alias);
	}
	or(...args) {
		return new OrWrapper(OrNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
	}
	$castTo() {
		return new OrWrapper(this.#node);
	}
	toOperationNode() {
		return ParensNode.create(this.#node);
	}
};
var AndWrapper = class AndWrapper {
	#node;
	constructor(node) {
		this.#node = node;
	}
	get expressionType() {}
	as(alias) {
		return new AliasedExpressionWrapper(this, alias);
	}
	and(...args) {
		return new AndWrapper(AndNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
	}
	$castTo() {
		return new AndWrapper(this.#node);
	}
	toOperationNode() {
		return ParensNode.create(this.#node);
	}
};
// node_modules/kysely/dist/operation-node/fetch-node.js
const FetchNode = freeze({
	is(node) {
		return node.kind === "FetchNode";
	},
	create(rowCount, modifier) {
		return {
			kind: "FetchNode",
			rowCount: ValueNode.create(rowCount),
			modifier
		};
	}
});
// node_modules/kysely/dist/parser/fetch-parser.js
function parseFetch(rowCount, modifier) {
	if (!isNumber(rowCount) && !isBigInt(rowCount)) throw new Error(`Invalid fetch row count: ${rowCount}`);
	if (!isFetchModifier(modifier)) throw new Error(`Invalid fetch modifier: ${modifier}`);
	return FetchNode.create(rowCount, modifier);
}
function isFetchModifier(value) {
	return value === "only" || value === "with ties";
}
// node_modules/kysely/dist/query-builder/select-query-builder.js
var _a;
var SelectQueryBuilderImpl = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	get expressionType() {}
	get isSelectQueryBuilder() {
		return true;
	}
	where(...args) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	whereRef(lhs, op, rhs) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	having(...args) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithHaving(this.#props.queryNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	havingRef(lhs, op, rhs) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithHaving(this.#props.queryNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	select(selection) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSelections(this.#props.queryNode, parseSelectArg(selection))
		});
	}
	distinctOn(selection) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithDistinctOn(this.#props.queryNode, parseReferenceExpressionOrList(selection))
		});
	}
	modifyFront(modifier) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithFrontModifier(this.#props.queryNode, SelectModifierNode.createWithExpression(modifier.toOperationNode()))
		});
	}
	modifyEnd(modifier) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.createWithExpression(modifier.toOperationNode()))
		});
	}
	distinct() {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithFrontModifier(this.#props.queryNode, SelectModifierNode.create("Distinct"))
		});
	}
	forUpdate(of) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForUpdate", of ? asArray(of).map(parseTable) : void 0))
		});
	}
	forShare(of) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForShare", of ? asArray(of).map(parseTable) : void 0))
		});
	}
	forKeyShare(of) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForKeyShare", of ? asArray(of).map(parseTable) : void 0))
		});
	}
	forNoKeyUpdate(of) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForNoKeyUpdate", of ? asArray(of).map(parseTable) : void 0))
		});
	}
	skipLocked() {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("SkipLocked"))
		});
	}
	noWait() {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("NoWait"))
		});
	}
	selectAll(table) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSelections(this.#props.queryNode, parseSelectAll(table))
		});
	}
	innerJoin(...args) {
		return this.#join("InnerJoin", args);
	}
	leftJoin(...args) {
		return this.#join("LeftJoin", args);
	}
	rightJoin(...args) {
		return this.#join("RightJoin", args);
	}
	fullJoin(...args) {
		return this.#join("FullJoin", args);
	}
	crossJoin(...args) {
		return this.#join("CrossJoin", args);
	}
	innerJoinLateral(...args) {
		return this.#join("LateralInnerJoin", args);
	}
	leftJoinLateral(...args) {
		return this.#join("LateralLeftJoin", args);
	}
	crossJoinLateral(...args) {
		return this.#join("LateralCrossJoin", args);
	}
	crossApply(...args) {
		return this.#join("CrossApply", args);
	}
	outerApply(...args) {
		return this.#join("OuterApply", args);
	}
	#join(joinType, args) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithJoin(this.#props.queryNode, parseJoin(joinType, args))
		});
	}
	orderBy(...args) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithOrderByItems(this.#props.queryNode, parseOrderBy(args))
		});
	}
	groupBy(groupBy) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithGroupByItems(this.#props.queryNode, parseGroupBy(groupBy))
		});
	}
	limit(limit) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithLimit(this.#props.queryNode, LimitNode.create(parseValueExpression(limit)))
		});
	}
	offset(offset) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithOffset(this.#props.queryNode, OffsetNode.create(parseValueExpression(offset)))
		});
	}
	fetch(rowCount, modifier = "only") {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithFetch(this.#props.queryNode, parseFetch(rowCount, modifier))
		});
	}
	top(expression, modifiers) {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithTop(this.#props.queryNode, parseTop(expression, modifiers))
		});
	}
	union(expression) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("union", expression, false))
		});
	}
	unionAll(expression) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("union", expression, true))
		});
	}
	intersect(expression) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("intersect", expression, false))
		});
	}
	intersectAll(expression) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("intersect", expression, true))
		});
	}
	except(expression) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("except", expression, false))
		});
	}
	exceptAll(expression) {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("except", expression, true))
		});
	}
	as(alias) {
		return new AliasedSelectQueryBuilderImpl(this, alias);
	}
	clearSelect() {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithoutSelections(this.#props.queryNode)
		});
	}
	clearWhere() {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithoutWhere(this.#props.queryNode)
		});
	}
	clearLimit() {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithoutLimit(this.#props.queryNode)
		});
	}
	clearOffset() {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithoutOffset(this.#props.queryNode)
		});
	}
	clearOrderBy() {
		return new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithoutOrderBy(this.#props.queryNode)
		});
	}
	clearGroupBy() {
		return new _a({
			...this.#props,
			queryNode: SelectQueryNode.cloneWithoutGroupBy(this.#props.queryNode)
		});
	}
	$call(func) {
		return func(this);
	}
	$if(condition, func) {
		if (condition) return func(this);
		return new _a({ ...this.#props });
	}
	$castTo() {
		return new _a(this.#props);
	}
	$narrowType() {
		return new _a(this.#props);
	}
	$assertType() {
		return new _a(this.#props);
	}
	$asTuple() {
		return new ExpressionWrapper(this.toOperationNode());
	}
	$asScalar() {
		return new ExpressionWrapper(this.toOperationNode());
	}
	withPlugin(plugin) {
		return new _a({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	toOperationNode() {
		return this.#props.executor.transformQuery(this.#props.queryNode, this.#props.queryId);
	}
	compile() {
		return this.#props.executor.compileQuery(this.toOperationNode(), this.#props.queryId);
	}
	async execute(options) {
		const compiledQuery = this.compile();
		return (await this.#props.executor.executeQuery(compiledQuery, options)).rows;
	}
	async executeTakeFirst(options) {
		const [result] = await this.execute(options);
		return result;
	}
	async executeTakeFirstOrThrow(errorConstructorOrOptions) {
		if (typeof errorConstructorOrOptions === "function") errorConstructorOrOptions = { errorConstructor: errorConstructorOrOptions };
		const result = await this.executeTakeFirst(errorConstructorOrOptions);
		if (result === void 0) {
			const errorConstructor = errorConstructorOrOptions?.errorConstructor ?? NoResultError;
			throw isNoResultErrorConstructor(errorConstructor) ? new errorConstructor(this.toOperationNode()) : errorConstructor(this.toOperationNode());
		}
		return result;
	}
	async *stream(chunkSizeOrOptions) {
		if (typeof chunkSizeOrOptions !== "object") chunkSizeOrOptions = { chunkSize: chunkSizeOrOptions };
		const compiledQuery = this.compile();
		const stream = this.#props.executor.stream(compiledQuery, chunkSizeOrOptions.chunkSize ?? 100, chunkSizeOrOptions);
		for await (const item of stream) yield* item.rows;
	}
	async explain(format, options) {
		return await new _a({
			...this.#props,
			queryNode: QueryNode.cloneWithExplain(this.#props.queryNode, format, options)
		}).execute();
	}
};
_a = SelectQueryBuilderImpl;
function createSelectQueryBuilder(props) {
	return new SelectQueryBuilderImpl(props);
}
var AliasedSelectQueryBuilderImpl = class {
	#queryBuilder;
	#alias;
	constructor(queryBuilder, alias) {
		this.#queryBuilder = queryBuilder;
		this.#alias = alias;
	}
	get expression() {
		return this.#queryBuilder;
	}
	get alias() {
		return this.#alias;
	}
	get isAliasedSelectQueryBuilder() {
		return true;
	}
	toOperationNode() {
		return AliasNode.create(this.#queryBuilder.toOperationNode(), IdentifierNode.create(this.#alias));
	}
};
// node_modules/kysely/dist/operation-node/aggregate-function-node.js
const AggregateFunctionNode = freeze({
	is(node) {
		return node.kind === "AggregateFunctionNode";
	},
	create(aggregateFunction, aggregated = []) {
		return freeze({
			kind: "AggregateFunctionNode",
			func: aggregateFunction,
			aggregated
		});
	},
	cloneWithDistinct(aggregateFunctionNode) {
		return freeze({
			...aggregateFunctionNode,
			distinct: true
		});
	},
	cloneWithOrderBy(aggregateFunctionNode, orderItems, withinGroup = false) {
		const prop = withinGroup ? "withinGroup" : "orderBy";
		return freeze({
			...aggregateFunctionNode,
			[prop]: aggregateFunctionNode[prop] ? OrderByNode.cloneWithItems(aggregateFunctionNode[prop], orderItems) : OrderByNode.create(orderItems)
		});
	},
	cloneWithFilter(aggregateFunctionNode, filter) {
		return freeze({
			...aggregateFunctionNode,
			filter: aggregateFunctionNode.filter ? WhereNode.cloneWithOperation(aggregateFunctionNode.filter, "And", filter) : WhereNode.create(filter)
		});
	},
	cloneWithOrFilter(aggregateFunctionNode, filter) {
		return freeze({
			...aggregateFunctionNode,
			filter: aggregateFunctionNode.filter ? WhereNode.cloneWithOperation(aggregateFunctionNode.filter, "Or", filter) : WhereNode.create(filter)
		});
	},
	cloneWithOver(aggregateFunctionNode, over) {
		return freeze({
			...aggregateFunctionNode,
			over
		});
	}
});
// node_modules/kysely/dist/operation-node/function-node.js
const FunctionNode = freeze({
	is(node) {
		return node.kind === "FunctionNode";
	},
	create(func, args) {
		return freeze({
			kind: "FunctionNode",
			func,
			arguments: args
		});
	}
});
// node_modules/kysely/dist/query-builder/aggregate-function-builder.js
var AggregateFunctionBuilder = class AggregateFunctionBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	get expressionType() {}
	as(alias) {
		return new AliasedAggregateFunctionBuilder(this, alias);
	}
	distinct() {
		return new AggregateFunctionBuilder({
			...this.#props,
			aggregateFunctionNode: AggregateFunctionNode.cloneWithDistinct(this.#props.aggregateFunctionNode)
		});
	}
	orderBy(...args) {
		return new AggregateFunctionBuilder({
			...this.#props,
			aggregateFunctionNode: QueryNode.cloneWithOrderByItems(this.#props.aggregateFunctionNode, parseOrderBy(args))
		});
	}
	clearOrderBy() {
		return new AggregateFunctionBuilder({
			...this.#props,
			aggregateFunctionNode: QueryNode.cloneWithoutOrderBy(this.#props.aggregateFunctionNode)
		});
	}
	withinGroupOrderBy(...args) {
		return new AggregateFunctionBuilder({
			...this.#props,
			aggregateFunctionNode: AggregateFunctionNode.cloneWithOrderBy(this.#props.aggregateFunctionNode, parseOrderBy(args), true)
		});
	}
	filterWhere(...args) {
		return new AggregateFunctionBuilder({
			...this.#props,
			aggregateFunctionNode: AggregateFunctionNode.cloneWithFilter(this.#props.aggregateFunctionNode, parseValueBinaryOperationOrExpression(args))
		});
	}
	filterWhereRef(lhs, op, rhs) {
		return new AggregateFunctionBuilder({
			...this.#props,
			aggregateFunctionNode: AggregateFunctionNode.cloneWithFilter(this.#props.aggregateFunctionNode, parseReferentialBinaryOperation(lhs, op, rhs))
		});
	}
	over(over) {
		const builder = createOverBuilder();
		return new AggregateFunctionBuilder({
			...this.#props,
			aggregateFunctionNode: AggregateFunctionNode.cloneWithOver(this.#props.aggregateFunctionNode, (over ? over(builder) : builder).toOperationNode())
		});
	}
	$call(func) {
		return func(this);
	}
	$castTo() {
		return new AggregateFunctionBuilder(this.#props);
	}
	$notNull() {
		return new AggregateFunctionBuilder(this.#props);
	}
	toOperationNode() {
		return this.#props.aggregateFunctionNode;
	}
};
var AliasedAggregateFunctionBuilder = class {
	#aggregateFunctionBuilder;
	#alias;
	constructor(aggregateFunctionBuilder, alias) {
		this.#aggregateFunctionBuilder = aggregateFunctionBuilder;
		this.#alias = alias;
	}
	get expression() {
		return this.#aggregateFunctionBuilder;
	}
	get alias() {
		return this.#alias;
	}
	toOperationNode() {
		return AliasNode.create(this.#aggregateFunctionBuilder.toOperationNode(), IdentifierNode.create(this.#alias));
	}
};
// node_modules/kysely/dist/query-builder/function-module.js
function createFunctionModule() {
	const fn = (name, args) => {
		return new ExpressionWrapper(FunctionNode.create(name, parseReferenceExpressionOrList(args ?? [])));
	};
	const agg = (name, args) => {
		return new AggregateFunctionBuilder({ aggregateFunctionNode: AggregateFunctionNode.create(name, args ? parseReferenceExpressionOrList(args) : void 0) });
	};
	return Object.assign(fn, {
		agg,
		avg(column) {
			return agg("avg", [column]);
		},
		coalesce(...values) {
			return fn("coalesce", values);
		},
		count(column) {
			return agg("count", [column]);
		},
		countAll(table) {
			return new AggregateFunctionBuilder({ aggregateFunctionNode: AggregateFunctionNode.create("count", parseSelectAll(table)) });
		},
		max(column) {
			return agg("max", [column]);
		},
		min(column) {
			return agg("min", [column]);
		},
		sum(column) {
			return agg("sum", [column]);
		},
		any(column) {
			return fn("any", [column]);
		},
		jsonAgg(table) {
			return new AggregateFunctionBuilder({ aggregateFunctionNode: AggregateFunctionNode.create("json_agg", [isString(table) ? parseTable(table) : table.toOperationNode()]) });
		},
		toJson(table) {
			return new ExpressionWrapper(FunctionNode.create("to_json", [isString(table) ? parseTable(table) : table.toOperationNode()]));
		}
	});
}
// node_modules/kysely/dist/operation-node/unary-operation-node.js
const UnaryOperationNode = freeze({
	is(node) {
		return node.kind === "UnaryOperationNode";
	},
	create(operator, operand) {
		return freeze({
			kind: "UnaryOperationNode",
			operator,
			operand
		});
	}
});
// node_modules/kysely/dist/parser/unary-operation-parser.js
function parseUnaryOperation(operator, operand) {
	if (isUnaryOperator(operator)) return UnaryOperationNode.create(OperatorNode.create(operator), parseReferenceExpression(operand));
	throw new Error(`invalid unary operator ${JSON.stringify(operator)}`);
}
// node_modules/kysely/dist/operation-node/case-node.js
const CaseNode = freeze({
	is(node) {
		return node.kind === "CaseNode";
	},
	create(value) {
		return freeze({
			kind: "CaseNode",
			value
		});
	},
	cloneWithWhen(caseNode, when) {
		return freeze({
			...caseNode,
			when: freeze(caseNode.when ? [...caseNode.when, when] : [when])
		});
	},
	cloneWithThen(caseNode, then) {
		return freeze({
			...caseNode,
			when: caseNode.when ? freeze([...caseNode.when.slice(0, -1), WhenNode.cloneWithResult(caseNode.when[caseNode.when.length - 1], then)]) : void 0
		});
	},
	cloneWith(caseNode, props) {
		return freeze({
			...caseNode,
			...props
		});
	}
});
// node_modules/kysely/dist/query-builder/case-builder.js
var CaseBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	when(...args) {
		return new CaseThenBuilder({
			...this.#props,
			node: CaseNode.cloneWithWhen(this.#props.node, WhenNode.create(parseValueBinaryOperationOrExpression(args)))
		});
	}
	whenRef(lhs, op, rhs) {
		return new CaseThenBuilder({
			...this.#props,
			node: CaseNode.cloneWithWhen(this.#props.node, WhenNode.create(parseReferentialBinaryOperation(lhs, op, rhs)))
		});
	}
};
var CaseThenBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	then(valueExpression) {
		return new CaseWhenBuilder({
			...this.#props,
			node: CaseNode.cloneWithThen(this.#props.node, isSafeImmediateValue(valueExpression) ? parseSafeImmediateValue(valueExpression) : parseValueExpression(valueExpression))
		});
	}
	thenRef(expression) {
		return new CaseWhenBuilder({
			...this.#props,
			node: CaseNode.cloneWithThen(this.#props.node, parseReferenceExpression(expression))
		});
	}
};
var CaseWhenBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	when(...args) {
		return new CaseThenBuilder({
			...this.#props,
			node: CaseNode.cloneWithWhen(this.#props.node, WhenNode.create(parseValueBinaryOperationOrExpression(args)))
		});
	}
	whenRef(lhs, op, rhs) {
		return new CaseThenBuilder({
			...this.#props,
			node: CaseNode.cloneWithWhen(this.#props.node, WhenNode.create(parseReferentialBinaryOperation(lhs, op, rhs)))
		});
	}
	else(valueExpression) {
		return new CaseEndBuilder({
			...this.#props,
			node: CaseNode.cloneWith(this.#props.node, { else: isSafeImmediateValue(valueExpression) ? parseSafeImmediateValue(valueExpression) : parseValueExpression(valueExpression) })
		});
	}
	elseRef(expression) {
		return new CaseEndBuilder({
			...this.#props,
			node: CaseNode.cloneWith(this.#props.node, { else: parseReferenceExpression(expression) })
		});
	}
	end() {
		return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: false }));
	}
	endCase() {
		return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: true }));
	}
};
var CaseEndBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	end() {
		return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: false }));
	}
	endCase() {
		return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: true }));
	}
};
// node_modules/kysely/dist/operation-node/json-operator-chain-node.js
const JSONOperatorChainNode = freeze({
	is(node) {
		return node.kind === "JSONOperatorChainNode";
	},
	create(operator) {
		return freeze({
			kind: "JSONOperatorChainNode",
			operator,
			values: freeze([])
		});
	},
	cloneWithValue(node, value) {
		return freeze({
			...node,
			values: freeze([...node.values, value])
		});
	}
});
// node_modules/kysely/dist/operation-node/json-path-leg-node.js
const JSONPathLegNode = freeze({
	is(node) {
		return node.kind === "JSONPathLegNode";
	},
	create(type, value) {
		return freeze({
			kind: "JSONPathLegNode",
			type,
			value
		});
	}
});
// node_modules/kysely/dist/operation-node/json-path-node.js
const JSONPathNode = freeze({
	is(node) {
		return node.kind === "JSONPathNode";
	},
	create(inOperator) {
		return freeze({
			kind: "JSONPathNode",
			inOperator,
			pathLegs: freeze([])
		});
	},
	cloneWithLeg(jsonPathNode, pathLeg) {
		return freeze({
			...jsonPathNode,
			pathLegs: freeze([...jsonPathNode.pathLegs, pathLeg])
		});
	}
});
// node_modules/kysely/dist/operation-node/json-reference-node.js
const JSONReferenceNode = freeze({
	is(node) {
		return node.kind === "JSONReferenceNode";
	},
	create(reference, traversal) {
		return freeze({
			kind: "JSONReferenceNode",
			reference,
			traversal
		});
	},
	cloneWithTraversal(node, traversal) {
		return freeze({
			...node,
			traversal
		});
	}
});
// node_modules/kysely/dist/query-builder/json-path-builder.js
const HASH_NEGATIVE_INDEX_REGEX = /^#-\d+$/;
var JSONPathBuilder = class {
	#node;
	constructor(node) {
		this.#node = node;
	}
	at(index) {
		if (typeof index !== "number" && typeof index !== "string" || typeof index === "number" && !Number.isInteger(index) || typeof index === "string" && index !== "last" && !HASH_NEGATIVE_INDEX_REGEX.test(index)) throw new Error(`Unexpected index value in .at(...): ${index}`);
		return this.#createBuilderWithPathLeg("ArrayLocation", index);
	}
	key(key) {
		return this.#createBuilderWithPathLeg("Member", key);
	}
	#createBuilderWithPathLeg(legType, value) {
		if (JSONReferenceNode.is(this.#node)) return new TraversedJSONPathBuilder(JSONReferenceNode.cloneWithTraversal(this.#node, JSONPathNode.is(this.#node.traversal) ? JSONPathNode.cloneWithLeg(this.#node.traversal, JSONPathLegNode.create(legType, value)) : JSONOperatorChainNode.cloneWithValue(this.#node.traversal, ValueNode.createImmediate(value))));
		return new TraversedJSONPathBuilder(JSONPathNode.cloneWithLeg(this.#node, JSONPathLegNode.create(legType, value)));
	}
};
var TraversedJSONPathBuilder = class TraversedJSONPathBuilder extends JSONPathBuilder {
	#node;
	constructor(node) {
		super(node);
		this.#node = node;
	}
	get expressionType() {}
	as(alias) {
		return new AliasedJSONPathBuilder(this, alias);
	}
	$castTo() {
		return new TraversedJSONPathBuilder(this.#node);
	}
	$notNull() {
		return new TraversedJSONPathBuilder(this.#node);
	}
	toOperationNode() {
		return this.#node;
	}
};
var AliasedJSONPathBuilder = class {
	#jsonPath;
	#alias;
	constructor(jsonPath, alias) {
		this.#jsonPath = jsonPath;
		this.#alias = alias;
	}
	get expression() {
		return this.#jsonPath;
	}
	get alias() {
		return this.#alias;
	}
	toOperationNode() {
		return AliasNode.create(this.#jsonPath.toOperationNode(), isOperationNodeSource(this.#alias) ? this.#alias.toOperationNode() : IdentifierNode.create(this.#alias));
	}
};
// node_modules/kysely/dist/operation-node/tuple-node.js
const TupleNode = freeze({
	is(node) {
		return node.kind === "TupleNode";
	},
	create(values) {
		return freeze({
			kind: "TupleNode",
			values: freeze(values)
		});
	}
});
// node_modules/kysely/dist/operation-node/data-type-node.js
const SIMPLE_COLUMN_DATA_TYPES = freeze({
	bigint: true,
	bigserial: true,
	binary: true,
	blob: true,
	boolean: true,
	bytea: true,
	char: true,
	date: true,
	datemultirange: true,
	daterange: true,
	datetime: true,
	datetime2: true,
	decimal: true,
	"double precision": true,
	float4: true,
	float8: true,
	int2: true,
	int4: true,
	int4multirange: true,
	int4range: true,
	int8: true,
	int8multirange: true,
	int8range: true,
	integer: true,
	json: true,
	jsonb: true,
	numeric: true,
	nummultirange: true,
	numrange: true,
	real: true,
	serial: true,
	smallint: true,
	text: true,
	time: true,
	timestamp: true,
	timestamptz: true,
	timetz: true,
	tsmultirange: true,
	tsrange: true,
	tstzmultirange: true,
	tstzrange: true,
	uuid: true,
	varbinary: true,
	varchar: true
});
const COLUMN_DATA_TYPE_REGEX = freeze([
	/^varchar\(\d+\)$/,
	/^char\(\d+\)$/,
	/^decimal\(\d+, \d+\)$/,
	/^numeric\(\d+, \d+\)$/,
	/^binary\(\d+\)$/,
	/^datetime\(\d+\)$/,
	/^time\(\d+\)$/,
	/^timetz\(\d+\)$/,
	/^timestamp\(\d+\)$/,
	/^timestamptz\(\d+\)$/,
	/^datetime2\(\d+\)$/,
	/^varbinary\(\d+\)$/
]);
const DataTypeNode = freeze({
	is(node) {
		return node.kind === "DataTypeNode";
	},
	create(dataType) {
		return freeze({
			kind: "DataTypeNode",
			dataType
		});
	}
});
function isColumnDataType(dataType) {
	return SIMPLE_COLUMN_DATA_TYPES[dataType] || COLUMN_DATA_TYPE_REGEX.some((r) => r.test(dataType));
}
// node_modules/kysely/dist/parser/data-type-parser.js
function parseDataTypeExpression(dataType) {
	if (isOperationNodeSource(dataType)) return dataType.toOperationNode();
	if (isColumnDataType(dataType)) return DataTypeNode.create(dataType);
	throw new Error(`invalid column data type ${JSON.stringify(dataType)}`);
}
// node_modules/kysely/dist/operation-node/cast-node.js
const CastNode = freeze({
	is(node) {
		return node.kind === "CastNode";
	},
	create(expression, dataType) {
		return freeze({
			kind: "CastNode",
			expression,
			dataType
		});
	}
});
// node_modules/kysely/dist/expression/expression-builder.js
function createExpressionBuilder(executor = NOOP_QUERY_EXECUTOR) {
	function binary(lhs, op, rhs) {
		return new ExpressionWrapper(parseValueBinaryOperation(lhs, op, rhs));
	}
	function unary(op, expr) {
		return new ExpressionWrapper(parseUnaryOperation(op, expr));
	}
	const eb = Object.assign(binary, {
		fn: void 0,
		eb: void 0,
		selectFrom(table) {
			return createSelectQueryBuilder({
				queryId: createQueryId(),
				executor,
				queryNode: SelectQueryNode.createFrom(parseTableExpressionOrList(table))
			});
		},
		case(reference) {
			return new CaseBuilder({ node: CaseNode.create(isUndefined(reference) ? void 0 : parseReferenceExpression(reference)) });
		},
		ref(reference, op) {
			if (isUndefined(op)) return new ExpressionWrapper(parseStringReference(reference));
			return new JSONPathBuilder(parseJSONReference(reference, op));
		},
		jsonPath() {
			return new JSONPathBuilder(JSONPathNode.create());
		},
		table(table) {
			return new ExpressionWrapper(parseTable(table));
		},
		val(value) {
			return new ExpressionWrapper(parseValueExpression(value));
		},
		refTuple(...values) {
			return new ExpressionWrapper(TupleNode.create(values.map(parseReferenceExpression)));
		},
		tuple(...values) {
			return new ExpressionWrapper(TupleNode.create(values.map(parseValueExpression)));
		},
		lit(value) {
			return new ExpressionWrapper(parseSafeImmediateValue(value));
		},
		unary,
		not(expr) {
			return unary("not", expr);
		},
		exists(expr) {
			return unary("exists", expr);
		},
		neg(expr) {
			return unary("-", expr);
		},
		between(expr, start, end) {
			return new ExpressionWrapper(BinaryOperationNode.create(parseReferenceExpression(expr), OperatorNode.create("between"), AndNode.create(parseValueExpression(start), parseValueExpression(end))));
		},
		betweenSymmetric(expr, start, end) {
			return new ExpressionWrapper(BinaryOperationNode.create(parseReferenceExpression(expr), OperatorNode.create("between symmetric"), AndNode.create(parseValueExpression(start), parseValueExpression(end))));
		},
		and(exprs) {
			if (isReadonlyArray(exprs)) return new ExpressionWrapper(parseFilterList(exprs, "and"));
			return new ExpressionWrapper(parseFilterObject(exprs, "and"));
		},
		or(exprs) {
			if (isReadonlyArray(exprs)) return new ExpressionWrapper(parseFilterList(exprs, "or"));
			return new ExpressionWrapper(parseFilterObject(exprs, "or"));
		},
		parens(...args) {
			const node = parseValueBinaryOperationOrExpression(args);
			if (ParensNode.is(node)) return new ExpressionWrapper(node);
			else return new ExpressionWrapper(ParensNode.create(node));
		},
		cast(expr, dataType) {
			return new ExpressionWrapper(CastNode.create(parseReferenceExpression(expr), parseDataTypeExpression(dataType)));
		}
	});
	eb.fn = createFunctionModule();
	eb.eb = eb;
	return eb;
}
function expressionBuilder(_) {
	return createExpressionBuilder();
}
// node_modules/kysely/dist/parser/expression-parser.js
function parseExpression(exp) {
	if (isOperationNodeSource(exp)) return exp.toOperationNode();
	else if (isFunction(exp)) return exp(expressionBuilder()).toOperationNode();
	throw new Error(`invalid expression: ${JSON.stringify(exp)}`);
}
function parseAliasedExpression(exp) {
	if (isOperationNodeSource(exp)) return exp.toOperationNode();
	else if (isFunction(exp)) return exp(expressionBuilder()).toOperationNode();
	throw new Error(`invalid aliased expression: ${JSON.stringify(exp)}`);
}
function isExpressionOrFactory(obj) {
	return isExpression(obj) || isAliasedExpression(obj) || isFunction(obj);
}
// node_modules/kysely/dist/parser/reference-parser.js
function parseSimpleReferenceExpression(exp) {
	if (isString(exp)) return parseStringReference(exp);
	return exp.toOperationNode();
}
function parseReferenceExpressionOrList(arg) {
	if (isReadonlyArray(arg)) return arg.map((it) => parseReferenceExpression(it));
	else return [parseReferenceExpression(arg)];
}
function parseReferenceExpression(exp) {
	if (isExpressionOrFactory(exp)) return parseExpression(exp);
	return parseSimpleReferenceExpression(exp);
}
function parseJSONReference(ref, op) {
	if (isJSONOperator(op)) return JSONReferenceNode.create(parseStringReference(ref), JSONOperatorChainNode.create(OperatorNode.create(op)));
	if (op === "->$" || op === "->>$") return JSONReferenceNode.create(parseStringReference(ref), JSONPathNode.create(OperatorNode.create(op.slice(0, -1))));
	throw new Error(`Invalid JSON operator: ${op}`);
}
function parseStringReference(ref) {
	const COLUMN_SEPARATOR = ".";
	if (!ref.includes(COLUMN_SEPARATOR)) return ReferenceNode.create(ColumnNode.create(ref));
	const parts = ref.split(COLUMN_SEPARATOR).map(trim);
	if (parts.length === 3) return parseStringReferenceWithTableAndSchema(parts);
	if (parts.length === 2) return parseStringReferenceWithTable(parts);
	throw new Error(`invalid column reference ${ref}`);
}
function parseAliasedStringReference(ref) {
	const ALIAS_SEPARATOR = " as ";
	if (ref.includes(ALIAS_SEPARATOR)) {
		const [columnRef, alias] = ref.split(ALIAS_SEPARATOR).map(trim);
		return AliasNode.create(parseStringReference(columnRef), IdentifierNode.create(alias));
	} else return parseStringReference(ref);
}
function parseStringReferenceWithTableAndSchema(parts) {
	const [schema, table, column] = parts;
	return ReferenceNode.create(ColumnNode.create(column), TableNode.createWithSchema(schema, table));
}
function parseStringReferenceWithTable(parts) {
	const [table, column] = parts;
	return ReferenceNode.create(ColumnNode.create(column), TableNode.create(table));
}
function trim(str) {
	return str.trim();
}
// node_modules/kysely/dist/dynamic/dynamic-reference-builder.js
var DynamicReferenceBuilder = class {
	#dynamicReference;
	get dynamicReference() {
		return this.#dynamicReference;
	}
	get refType() {}
	constructor(reference) {
		this.#dynamicReference = reference;
	}
	toOperationNode() {
		return parseSimpleReferenceExpression(this.#dynamicReference);
	}
};
function isDynamicReferenceBuilder(obj) {
	return isObject(obj) && isOperationNodeSource(obj) && isString(obj.dynamicReference);
}
// node_modules/kysely/dist/dynamic/dynamic.js
var DynamicModule = class {
	ref(reference) {
		return new DynamicReferenceBuilder(reference);
	}
	table(table) {
		return new DynamicTableBuilder(table);
	}
};
// node_modules/kysely/dist/driver/default-connection-provider.js
var DefaultConnectionProvider = class {
	#driver;
	constructor(driver) {
		this.#driver = driver;
	}
	async provideConnection(consumer, options) {
		const connection = await this.#driver.acquireConnection(options);
		try {
			return await consumer(connection);
		} finally {
			await this.#driver.releaseConnection(connection, options);
		}
	}
};
// node_modules/kysely/dist/query-executor/default-query-executor.js
var DefaultQueryExecutor = class DefaultQueryExecutor extends QueryExecutorBase {
	#compiler;
	#adapter;
	#connectionProvider;
	constructor(compiler, adapter, connectionProvider, plugins = []) {
		super(plugins);
		this.#compiler = compiler;
		this.#adapter = adapter;
		this.#connectionProvider = connectionProvider;
	}
	get adapter() {
		return this.#adapter;
	}
	compileQuery(node, queryId) {
		return this.#compiler.compileQuery(node, queryId);
	}
	provideConnection(consumer, options) {
		return this.#connectionProvider.provideConnection(consumer, options);
	}
	withPlugins(plugins) {
		return new DefaultQueryExecutor(this.#compiler, this.#adapter, this.#connectionProvider, [...this.plugins, ...plugins]);
	}
	withPlugin(plugin) {
		return new DefaultQueryExecutor(this.#compiler, this.#adapter, this.#connectionProvider, [...this.plugins, plugin]);
	}
	withPluginAtFront(plugin) {
		return new DefaultQueryExecutor(this.#compiler, this.#adapter, this.#connectionProvider, [plugin, ...this.plugins]);
	}
	withConnectionProvider(connectionProvider) {
		return new DefaultQueryExecutor(this.#compiler, this.#adapter, connectionProvider, [...this.plugins]);
	}
	withoutPlugins() {
		return new DefaultQueryExecutor(this.#compiler, this.#adapter, this.#connectionProvider, []);
	}
};
// node_modules/kysely/dist/util/performance-now.js
function performanceNow() {
	if (typeof performance !== "undefined" && isFunction(performance.now)) return performance.now();
	else return Date.now();
}
// node_modules/kysely/dist/driver/connection-mutex.js
var ConnectionMutex = class {
	#promise;
	#resolve;
	async obtainLock() {
		while (this.#promise) await this.#promise;
		this.#promise = new Promise((resolve) => {
			this.#resolve = resolve;
		});
	}
	releaseLock() {
		const resolve = this.#resolve;
		this.#promise = void 0;
		this.#resolve = void 0;
		resolve?.();
	}
};
// node_modules/kysely/dist/driver/runtime-driver.js
var RuntimeDriver = class {
	#driver;
	#log;
	#initPromise;
	#initDone;
	#destroyPromise;
	#connections = new WeakSet();
	#connectionMutex;
	constructor(driver, adapter, log) {
		this.#driver = driver;
		this.#initDone = false;
		this.#log = log;
		if (adapter.supportsMultipleConnections === false) this.#connectionMutex = new ConnectionMutex();
	}
	async init(options) {
		if (this.#destroyPromise) throw new Error("driver has already been destroyed");
		this.#initPromise ??= this.#driver.init(options).then(() => {
			this.#initDone = true;
		}).catch((reason) => {
			this.#initPromise = void 0;
			throw reason;
		});
		await waitOrAbort(this.#initPromise, options?.signal, "init");
	}
	async acquireConnection(options) {
		if (this.#destroyPromise) throw new Error("driver has already been destroyed");
		if (!this.#initDone) await this.init(options);
		if (this.#connectionMutex) {
			const lockPromise = this.#connectionMutex.obtainLock();
			await waitOrAbort(lockPromise, options?.signal, "acquireConnection:mutex", () => lockPromise.then(() => this.#connectionMutex?.releaseLock()));
		}
		const connectionPromise = this.#driver.acquireConnection(options);
		const connection = await waitOrAbort(connectionPromise, options?.signal, "acquireConnection:acquire", () => connectionPromise?.then((connection) => this.releaseConnection(connection).catch(printBackgroundFail("driver.releaseConnection"))).catch(printBackgroundFail("driver.acquireConnection")));
		if (!this.#connections.has(connection)) {
			if (this.#needsLogging()) this.#addLogging(connection);
			this.#connections.add(connection);
		}
		return connection;
	}
	async releaseConnection(connection, options) {
		await this.#driver.releaseConnection(connection, options);
		this.#connectionMutex?.releaseLock();
	}
	async beginTransaction(connection, settings) {
		return await this.#driver.beginTransaction(connection, settings);
	}
	async commitTransaction(connection) {
		return await this.#driver.commitTransaction(connection);
	}
	async rollbackTransaction(connection) {
		return await this.#driver.rollbackTransaction(connection);
	}
	async savepoint(connection, savepointName, compileQuery) {
		if (this.#driver.savepoint) return await this.#driver.savepoint(connection, savepointName, compileQuery);
		throw new Error("The `savepoint` method is not supported by this driver");
	}
	async rollbackToSavepoint(connection, savepointName, compileQuery) {
		if (this.#driver.rollbackToSavepoint) return await this.#driver.rollbackToSavepoint(connection, savepointName, compileQuery);
		throw new Error("The `rollbackToSavepoint` method is not supported by this driver");
	}
	async releaseSavepoint(connection, savepointName, compileQuery) {
		if (this.#driver.releaseSavepoint) return await this.#driver.releaseSavepoint(connection, savepointName, compileQuery);
		throw new Error("The `releaseSavepoint` method is not supported by this driver");
	}
	async destroy(options) {
		if (!this.#initPromise) return;
		await waitOrAbort(this.#initPromise, options?.signal, "destroy:initPromise");
		this.#destroyPromise ??= this.#driver.destroy(options).catch((reason) => {
			this.#destroyPromise = void 0;
			throw reason;
		});
		await waitOrAbort(this.#destroyPromise, options?.signal, "destroy");
	}
	#needsLogging() {
		return this.#log.isLevelEnabled("query") || this.#log.isLevelEnabled("error");
	}
	#addLogging(connection) {
		const executeQuery = connection.executeQuery;
		const streamQuery = connection.streamQuery;
		const dis = this;
		connection.executeQuery = async (compiledQuery, options) => {
			let caughtError;
			const startTime = performanceNow();
			try {
				return await executeQuery.call(connection, compiledQuery, options);
			} catch (error) {
				caughtError = error;
				await dis.#logError(error, compiledQuery, startTime);
				throw error;
			} finally {
				if (!caughtError) await dis.#logQuery(compiledQuery, startTime);
			}
		};
		connection.streamQuery = async function* (compiledQuery, chunkSize, options) {
			let caughtError;
			const startTime = performanceNow();
			try {
				for await (const result of streamQuery.call(connection, compiledQuery, chunkSize, options)) yield result;
			} catch (error) {
				caughtError = error;
				await dis.#logError(error, compiledQuery, startTime);
				throw error;
			} finally {
				if (!caughtError) await dis.#logQuery(compiledQuery, startTime, true);
			}
		};
	}
	async #logError(error, compiledQuery, startTime) {
		await this.#log.error(() => ({
			level: "error",
			error,
			query: compiledQuery,
			queryDurationMillis: this.#calculateDurationMillis(startTime)
		}));
	}
	async #logQuery(compiledQuery, startTime, isStream = false) {
		await this.#log.query(() => ({
			level: "query",
			isStream,
			query: compiledQuery,
			queryDurationMillis: this.#calculateDurationMillis(startTime)
		}));
	}
	#calculateDurationMillis(startTime) {
		return performanceNow() - startTime;
	}
};
// node_modules/kysely/dist/driver/aborted-transaction-error.js
const ABORTED_TRANSACTION_ERROR = Symbol.for("kysely.AbortedTransactionError");
function isAbortedTransactionError(error) {
	return isObject(error) && ABORTED_TRANSACTION_ERROR in error;
}
// node_modules/kysely/dist/driver/single-connection-provider.js
const ignoreError = () => {};
var SingleConnectionProvider = class {
	#connection;
	#runningPromise;
	constructor(connection) {
		this.#connection = connection;
	}
	async provideConnection(consumer) {
		while (this.#runningPromise) await this.#runningPromise.catch(ignoreError);
		this.#runningPromise = this.#run(consumer).finally(() => {
			this.#runningPromise = void 0;
		});
		return this.#runningPromise;
	}
	async #run(runner) {
		return await runner(this.#connection);
	}
};
// node_modules/kysely/dist/driver/driver.js
const TRANSACTION_ACCESS_MODES = ["read only", "read write"];
const TRANSACTION_ISOLATION_LEVELS = [
	"read uncommitted",
	"read committed",
	"repeatable read",
	"serializable",
	"snapshot"
];
function validateTransactionSettings(settings) {
	if (settings.accessMode && !TRANSACTION_ACCESS_MODES.includes(settings.accessMode)) throw new Error(`invalid transaction access mode ${settings.accessMode}`);
	if (settings.isolationLevel && !TRANSACTION_ISOLATION_LEVELS.includes(settings.isolationLevel)) throw new Error(`invalid transaction isolation level ${settings.isolationLevel}`);
}
freeze(["query", "error"]);
var Log = class {
	#levels;
	#logger;
	constructor(config) {
		if (isFunction(config)) {
			this.#logger = config;
			this.#levels = freeze({
				query: true,
				error: true
			});
		} else {
			this.#logger = defaultLogger;
			this.#levels = freeze({
				query: config.includes("query"),
				error: config.includes("error")
			});
		}
	}
	isLevelEnabled(level) {
		return this.#levels[level];
	}
	async query(getEvent) {
		if (this.#levels.query) await this.#logger(getEvent());
	}
	async error(getEvent) {
		if (this.#levels.error) await this.#logger(getEvent());
	}
};
function defaultLogger(event) {
	if (event.level === "query") {
		const prefix = `kysely:query:${event.isStream ? "stream:" : ""}`;
		console.log(`${prefix} ${event.query.sql}`);
		console.log(`${prefix} duration: ${event.queryDurationMillis.toFixed(1)}ms`);
	} else if (event.level === "error") {
		if (event.error instanceof Error) console.error(`kysely:error: ${event.error.stack ?? event.error.message}`);
		else console.error(`kysely:error: ${JSON.stringify({
			error: event.error,
			query: event.query.sql,
			queryDurationMillis: event.queryDurationMillis
		})}`);
	}
}
// node_modules/kysely/dist/util/compilable.js
function isCompilable(value) {
	return isObject(value) && isFunction(value.compile);
}
// node_modules/kysely/dist/kysely.js
Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
var Kysely = class Kysely extends QueryCreator {
	#props;
	constructor(args) {
		let superProps;
		let props;
		if (isKyselyProps(args)) {
			superProps = { executor: args.executor };
			props = { ...args };
		} else {
			const dialect = args.dialect;
			const driver = dialect.createDriver();
			const compiler = dialect.createQueryCompiler();
			const adapter = dialect.createAdapter();
			const runtimeDriver = new RuntimeDriver(driver, adapter, new Log(args.log ?? []));
			const executor = new DefaultQueryExecutor(compiler, adapter, new DefaultConnectionProvider(runtimeDriver), args.plugins ?? []);
			superProps = { executor };
			props = {
				config: args,
				executor,
				dialect,
				driver: runtimeDriver
			};
		}
		super(superProps);
		this.#props = freeze(props);
	}
	get schema() {
		return new SchemaModule(this.#props.executor);
	}
	get dynamic() {
		return new DynamicModule();
	}
	get introspection() {
		return this.#props.dialect.createIntrospector(this.withoutPlugins());
	}
	case(value) {
		return new CaseBuilder({ node: CaseNode.create(isUndefined(value) ? void 0 : parseExpression(value)) });
	}
	get fn() {
		return createFunctionModule();
	}
	transaction() {
		return new TransactionBuilder({ ...this.#props });
	}
	startTransaction() {
		return new ControlledTransactionBuilder({ ...this.#props });
	}
	connection() {
		return new ConnectionBuilder({ ...this.#props });
	}
	withPlugin(plugin) {
		return new Kysely({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	withoutPlugins() {
		return new Kysely({
			...this.#props,
			executor: this.#props.executor.withoutPlugins()
		});
	}
	withSchema(schema) {
		return new Kysely({
			...this.#props,
			executor: this.#props.executor.withPluginAtFront(new WithSchemaPlugin(schema))
		});
	}
	$extendTables() {
		return new Kysely({ ...this.#props });
	}
	$omitTables() {
		return new Kysely({ ...this.#props });
	}
	$pickTables() {
		return new Kysely({ ...this.#props });
	}
	withTables() {
		return this.$extendTables();
	}
	async destroy() {
		await this.#props.driver.destroy();
	}
	get isTransaction() {
		return false;
	}
	getExecutor() {
		return this.#props.executor;
	}
	async executeQuery(query, options) {
		const compiledQuery = isCompilable(query) ? query.compile() : query;
		return await this.#props.executor.executeQuery(compiledQuery, options);
	}
	async [Symbol.asyncDispose]() {
		await this.destroy();
	}
};
var Transaction = class Transaction extends Kysely {
	#props;
	constructor(props) {
		super(props);
		this.#props = props;
	}
	get isTransaction() {
		return true;
	}
	transaction() {
		throw new Error("calling the transaction method for a Transaction is not supported");
	}
	startTransaction() {
		throw new Error("calling the controlled transaction method for a Transaction is not supported");
	}
	connection() {
		throw new Error("calling the connection method for a Transaction is not supported");
	}
	destroy() {
		throw new Error("calling the destroy method for a Transaction is not supported");
	}
	withPlugin(plugin) {
		return new Transaction({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	withoutPlugins() {
		return new Transaction({
			...this.#props,
			executor: this.#props.executor.withoutPlugins()
		});
	}
	withSchema(schema) {
		return new Transaction({
			...this.#props,
			executor: this.#props.executor.withPluginAtFront(new WithSchemaPlugin(schema))
		});
	}
	withTables() {
		return new Transaction({ ...this.#props });
	}
	$extendTables() {
		return new Transaction({ ...this.#props });
	}
	$omitTables() {
		return new Transaction({ ...this.#props });
	}
	$pickTables() {
		return new Transaction({ ...this.#props });
	}
};
function isKyselyProps(obj) {
	return isObject(obj) && isObject(obj.config) && isObject(obj.driver) && isObject(obj.executor) && isObject(obj.dialect);
}
var ConnectionBuilder = class {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	async execute(callback, options) {
		return this.#props.executor.provideConnection(async (connection) => {
			const executor = this.#props.executor.withConnectionProvider(new SingleConnectionProvider(connection));
			return await callback(new Kysely({
				...this.#props,
				executor
			}));
		}, freeze({ signal: options?.signal }));
	}
};
var TransactionBuilder = class TransactionBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	setAccessMode(accessMode) {
		return new TransactionBuilder({
			...this.#props,
			accessMode
		});
	}
	setIsolationLevel(isolationLevel) {
		return new TransactionBuilder({
			...this.#props,
			isolationLevel
		});
	}
	async execute(callback) {
		const { isolationLevel, accessMode, ...kyselyProps } = this.#props;
		const settings = {
			isolationLevel,
			accessMode
		};
		validateTransactionSettings(settings);
		return this.#props.executor.provideConnection(async (connection) => {
			const transactionState = { status: "active" };
			const executor = new NotCommittedOrRolledBackAssertingExecutor(this.#props.executor.withConnectionProvider(new SingleConnectionProvider(connection)), transactionState);
			const transaction = new Transaction({
				...kyselyProps,
				executor
			});
			let transactionBegun = false;
			try {
				await this.#props.driver.beginTransaction(connection, settings);
				transactionBegun = true;
				const result = await callback(transaction);
				await this.#props.driver.commitTransaction(connection);
				transactionState.status = "committed";
				return result;
			} catch (error) {
				if (isAbortedTransactionError(error)) transactionState.status = "aborted";
				else if (transactionBegun) {
					await this.#props.driver.rollbackTransaction(connection);
					transactionState.status = "rolled back";
				}
				throw error;
			}
		});
	}
};
var ControlledTransactionBuilder = class ControlledTransactionBuilder {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	setAccessMode(accessMode) {
		return new ControlledTransactionBuilder({
			...this.#props,
			accessMode
		});
	}
	setIsolationLevel(isolationLevel) {
		return new ControlledTransactionBuilder({
			...this.#props,
			isolationLevel
		});
	}
	async execute() {
		const { isolationLevel, accessMode, ...props } = this.#props;
		const settings = {
			isolationLevel,
			accessMode
		};
		validateTransactionSettings(settings);
		const connection = await provideControlledConnection(this.#props.executor);
		try {
			await this.#props.driver.beginTransaction(connection.connection, settings);
		} catch (error) {
			connection.release();
			throw error;
		}
		return new ControlledTransaction({
			...props,
			connection,
			transactionState: { status: "active" },
			executor: this.#props.executor.withConnectionProvider(new SingleConnectionProvider(connection.connection))
		});
	}
};
var ControlledTransaction = class ControlledTransaction extends Transaction {
	#props;
	#compileQuery;
	constructor(props) {
		props = {
			...props,
			executor: new NotCommittedOrRolledBackAssertingExecutor(props.executor, props.transactionState)
		};
		const { connection, transactionState, ...transactionProps } = props;
		super(transactionProps);
		this.#props = freeze(props);
		const queryId = createQueryId();
		this.#compileQuery = (node) => props.executor.compileQuery(node, queryId);
	}
	get isCommitted() {
		return this.#props.transactionState.status === "committed";
	}
	get isRolledBack() {
		return this.#props.transactionState.status === "rolled back" || this.#props.transactionState.status === "aborted";
	}
	commit() {
		return new Command(async () => {
			await this.#props.executor.provideConnection(async (connection) => {
				try {
					await this.#props.driver.commitTransaction(connection);
				} catch (error) {
					if (isAbortedTransactionError(error)) {
						this.#props.transactionState.status = "aborted";
						this.#props.connection.release();
					}
					throw error;
				}
				this.#props.transactionState.status = "committed";
				this.#props.connection.release();
			});
		});
	}
	rollback() {
		return new Command(async () => {
			if (this.#props.transactionState.status === "aborted") return;
			await this.#props.executor.provideConnection(async (connection) => {
				try {
					await this.#props.driver.rollbackTransaction(connection);
				} finally {
					this.#props.transactionState.status = "rolled back";
					this.#props.connection.release();
				}
			});
		});
	}
	savepoint(savepointName) {
		return new Command(async () => {
			await this.#props.executor.provideConnection(async (connection) => {
				await this.#props.driver.savepoint?.(connection, savepointName, this.#compileQuery);
			});
			return new ControlledTransaction({ ...this.#props });
		});
	}
	rollbackToSavepoint(savepointName) {
		return new Command(async () => {
			await this.#props.executor.provideConnection(async (connection) => {
				await this.#props.driver.rollbackToSavepoint?.(connection, savepointName, this.#compileQuery);
			});
			return new ControlledTransaction({ ...this.#props });
		});
	}
	releaseSavepoint(savepointName) {
		return new Command(async () => {
			await this.#props.executor.provideConnection(async (connection) => {
				await this.#props.driver.releaseSavepoint?.(connection, savepointName, this.#compileQuery);
			});
			return new ControlledTransaction({ ...this.#props });
		});
	}
	withPlugin(plugin) {
		return new ControlledTransaction({
			...this.#props,
			executor: this.#props.executor.withPlugin(plugin)
		});
	}
	withoutPlugins() {
		return new ControlledTransaction({
			...this.#props,
			executor: this.#props.executor.withoutPlugins()
		});
	}
	withSchema(schema) {
		return new ControlledTransaction({
			...this.#props,
			executor: this.#props.executor.withPluginAtFront(new WithSchemaPlugin(schema))
		});
	}
	withTables() {
		return new ControlledTransaction({ ...this.#props });
	}
	$extendTables() {
		return new ControlledTransaction({ ...this.#props });
	}
	$omitTables() {
		return new ControlledTransaction({ ...this.#props });
	}
	$pickTables() {
		return new ControlledTransaction({ ...this.#props });
	}
};
var Command = class {
	#cb;
	constructor(cb) {
		this.#cb = cb;
	}
	async execute() {
		return await this.#cb();
	}
};
function assertNotCommittedOrRolledBack(transactionState) {
	if (transactionState.status === "committed") throw new Error("Transaction is already committed");
	if (transactionState.status !== "active") throw new Error("Transaction is already rolled back");
}
var NotCommittedOrRolledBackAssertingExecutor = class NotCommittedOrRolledBackAssertingExecutor {
	#executor;
	#transactionState;
	constructor(executor, transactionState) {
		this.#executor = executor instanceof NotCommittedOrRolledBackAssertingExecutor ? executor.#executor : executor;
		this.#transactionState = transactionState;
	}
	get adapter() {
		return this.#executor.adapter;
	}
	get plugins() {
		return this.#executor.plugins;
	}
	transformQuery(node, queryId) {
		return this.#executor.transformQuery(node, queryId);
	}
	compileQuery(node, queryId) {
		return this.#executor.compileQuery(node, queryId);
	}
	provideConnection(consumer, options) {
		assertNotCommittedOrRolledBack(this.#transactionState);
		return this.#executor.provideConnection(async (connection) => {
			assertNotCommittedOrRolledBack(this.#transactionState);
			return await consumer(connection);
		}, options);
	}
	executeQuery(compiledQuery, options) {
		assertNotCommittedOrRolledBack(this.#transactionState);
		return this.#executor.withConnectionProvider(this).executeQuery(compiledQuery, options);
	}
	stream(compiledQuery, chunkSize, options) {
		assertNotCommittedOrRolledBack(this.#transactionState);
		return this.#executor.withConnectionProvider(this).stream(compiledQuery, chunkSize, options);
	}
	withConnectionProvider(connectionProvider) {
		return new NotCommittedOrRolledBackAssertingExecutor(this.#executor.withConnectionProvider(connectionProvider), this.#transactionState);
	}
	withPlugin(plugin) {
		return new NotCommittedOrRolledBackAssertingExecutor(this.#executor.withPlugin(plugin), this.#transactionState);
	}
	withPlugins(plugins) {
		return new NotCommittedOrRolledBackAssertingExecutor(this.#executor.withPlugins(plugins), this.#transactionState);
	}
	withPluginAtFront(plugin) {
		return new NotCommittedOrRolledBackAssertingExecutor(this.#executor.withPluginAtFront(plugin), this.#transactionState);
	}
	withoutPlugins() {
		return new NotCommittedOrRolledBackAssertingExecutor(this.#executor.withoutPlugins(), this.#transactionState);
	}
};
// node_modules/kysely/dist/raw-builder/raw-builder.js
var RawBuilderImpl = class RawBuilderImpl {
	#props;
	constructor(props) {
		this.#props = freeze(props);
	}
	get expressionType() {}
	get isRawBuilder() {
		return true;
	}
	as(alias) {
		return new AliasedRawBuilderImpl(this, alias);
	}
	$castTo() {
		return new RawBuilderImpl({ ...this.#props });
	}
	$notNull() {
		return new RawBuilderImpl(this.#props);
	}
	withPlugin(plugin) {
		return new RawBuilderImpl({
			...this.#props,
			plugins: this.#props.plugins !== void 0 ? freeze([...this.#props.plugins, plugin]) : freeze([plugin])
		});
	}
	toOperationNode() {
		return this.#toOperationNode(this.#getExecutor());
	}
	compile(executorProvider) {
		return this.#compile(this.#getExecutor(executorProvider));
	}
	async execute(executorProvider, options) {
		const executor = this.#getExecutor(executorProvider);
		return executor.executeQuery(this.#compile(executor), options);
	}
	#getExecutor(executorProvider) {
		const executor = executorProvider !== void 0 ? executorProvider.getExecutor() : NOOP_QUERY_EXECUTOR;
		return this.#props.plugins !== void 0 ? executor.withPlugins(this.#props.plugins) : executor;
	}
	#toOperationNode(executor) {
		return executor.transformQuery(this.#props.rawNode, this.#props.queryId);
	}
	#compile(executor) {
		return executor.compileQuery(this.#toOperationNode(executor), this.#props.queryId);
	}
};
function createRawBuilder(props) {
	return new RawBuilderImpl(props);
}
var AliasedRawBuilderImpl = class {
	#rawBuilder;
	#alias;
	constructor(rawBuilder, alias) {
		this.#rawBuilder = rawBuilder;
		this.#alias = alias;
	}
	get expression() {
		return this.#rawBuilder;
	}
	get alias() {
		return this.#alias;
	}
	get rawBuilder() {
		return this.#rawBuilder;
	}
	toOperationNode() {
		return AliasNode.create(this.#rawBuilder.toOperationNode(), isOperationNodeSource(this.#alias) ? this.#alias.toOperationNode() : IdentifierNode.create(this.#alias));
	}
};
// node_modules/kysely/dist/raw-builder/sql.js
const sql = Object.assign((sqlFragments, ...parameters) => {
	return createRawBuilder({
		queryId: createQueryId(),
		rawNode: RawNode.create(sqlFragments, parameters?.map(parseParameter) ?? [])
	});
}, {
	ref(columnReference) {
		return createRawBuilder({
			queryId: createQueryId(),
			rawNode: RawNode.createWithChild(parseStringReference(columnReference))
		});
	},
	val(value) {
		return createRawBuilder({
			queryId: createQueryId(),
			rawNode: RawNode.createWithChild(parseValueExpression(value))
		});
	},
	table(tableReference) {
		return createRawBuilder({
			queryId: createQueryId(),
			rawNode: RawNode.createWithChild(parseTable(tableReference))
		});
	},
	id(...ids) {
		const fragments = new Array(ids.length + 1).fill(".");
		fragments[0] = "";
		fragments[fragments.length - 1] = "";
		return createRawBuilder({
			queryId: createQueryId(),
			rawNode: RawNode.create(fragments, ids.map(IdentifierNode.create))
		});
	},
	lit(value) {
		return createRawBuilder({
			queryId: createQueryId(),
			rawNode: RawNode.createWithChild(ValueNode.createImmediate(value))
		});
	},
	raw(sql) {
		return createRawBuilder({
			queryId: createQueryId(),
			rawNode: RawNode.createWithSql(sql)
		});
	},
	join(array, separator = sql`, `) {
		const nodes = new Array(Math.max(2 * array.length - 1, 0));
		const sep = separator.toOperationNode();
		for (let i = 0; i < array.length; ++i) {
			nodes[2 * i] = parseParameter(array[i]);
			if (i !== array.length - 1) nodes[2 * i + 1] = sep;
		}
		return createRawBuilder({
			queryId: createQueryId(),
			rawNode: RawNode.createWithChildren(nodes)
		});
	}
});
function parseParameter(param) {
	if (isOperationNodeSource(param)) return param.toOperationNode();
	return parseValueExpression(param);
}
// node_modules/kysely/dist/operation-node/create-table-node.js
const CreateTableNode = freeze({
	is(node) {
		return node.kind === "CreateTableNode";
	},
	create(table) {
		return freeze({
			kind: "CreateTableNode",
			table,
			columns: freeze([])
		});
	},
	cloneWithColumn(node, column) {
		return freeze({
			...node,
			columns: freeze([...node.columns, column])
		});
	},
	cloneWithConstraint(node, constraint) {
		return freeze({
			...node,
			constraints: node.constraints ? freeze([...node.constraints, constraint]) : freeze([constraint])
		});
	},
	cloneWithIndex(node, index) {
		return freeze({
			...node,
			indexes: node.indexes ? freeze([...node.indexes, index]) : freeze([index])
		});
	},
	cloneWithFrontModifier(node, modifier) {
		return freeze({
			...node,
			frontModifiers: node.frontModifiers ? freeze([...node.frontModifiers, modifier]) : freeze([modifier])
		});
	},
	cloneWithEndModifier(node, modifier) {
		return freeze({
			...node,
			endModifiers: node.endModifiers ? freeze([...node.endModifiers, modifier]) : freeze([modifier])
		});
	},
	cloneWith(node, params) {
		return freeze({
			...node,
			...params
		});
	}
});
// node_modules/kysely/dist/operation-node/operation-node-visitor.js
var OperationNodeVisitor = class {
	nodeStack = [];
	get parentNode() {
		return this.nodeStack[this.nodeStack.length - 2];
	}
	#visitors = freeze({
		AliasNode: this.visitAlias.bind(this),
		ColumnNode: this.visitColumn.bind(this),
		IdentifierNode: this.visitIdentifier.bind(this),
		SchemableIdentifierNode: this.visitSchemableIdentifier.bind(this),
		RawNode: this.visitRaw.bind(this),
		ReferenceNode: this.visitReference.bind(this),
		SelectQueryNode: this.visitSelectQuery.bind(this),
		SelectionNode: this.visitSelection.bind(this),
		TableNode: this.visitTable.bind(this),
		FromNode: this.visitFrom.bind(this),
		SelectAllNode: this.visitSelectAll.bind(this),
		AndNode: this.visitAnd.bind(this),
		OrNode: this.visitOr.bind(this),
		ValueNode: this.visitValue.bind(this),
		ValueListNode: this.visitValueList.bind(this),
		PrimitiveValueListNode: this.visitPrimitiveValueList.bind(this),
		ParensNode: this.visitParens.bind(this),
		JoinNode: this.visitJoin.bind(this),
		OperatorNode: this.visitOperator.bind(this),
		WhereNode: this.visitWhere.bind(this),
		InsertQueryNode: this.visitInsertQuery.bind(this),
		DeleteQueryNode: this.visitDeleteQuery.bind(this),
		ReturningNode: this.visitReturning.bind(this),
		CreateTableNode: this.visitCreateTable.bind(this),
		AddColumnNode: this.visitAddColumn.bind(this),
		ColumnDefinitionNode: this.visitColumnDefinition.bind(this),
		DropTableNode: this.visitDropTable.bind(this),
		DataTypeNode: this.visitDataType.bind(this),
		OrderByNode: this.visitOrderBy.bind(this),
		OrderByItemNode: this.visitOrderByItem.bind(this),
		GroupByNode: this.visitGroupBy.bind(this),
		GroupByItemNode: this.visitGroupByItem.bind(this),
		UpdateQueryNode: this.visitUpdateQuery.bind(this),
		ColumnUpdateNode: this.visitColumnUpdate.bind(this),
		LimitNode: this.visitLimit.bind(this),
		OffsetNode: this.visitOffset.bind(this),
		OnConflictNode: this.visitOnConflict.bind(this),
		OnDuplicateKeyNode: this.visitOnDuplicateKey.bind(this),
		CreateIndexNode: this.visitCreateIndex.bind(this),
		DropIndexNode: this.visitDropIndex.bind(this),
		ListNode: this.visitList.bind(this),
		PrimaryKeyConstraintNode: this.visitPrimaryKeyConstraint.bind(this),
		UniqueConstraintNode: this.visitUniqueConstraint.bind(this),
		ReferencesNode: this.visitReferences.bind(this),
		CheckConstraintNode: this.visitCheckConstraint.bind(this),
		WithNode: this.visitWith.bind(this),
		CommonTableExpressionNode: this.visitCommonTableExpression.bind(this),
		CommonTableExpressionNameNode: this.visitCommonTableExpressionName.bind(this),
		HavingNode: this.visitHaving.bind(this),
		CreateSchemaNode: this.visitCreateSchema.bind(this),
		DropSchemaNode: this.visitDropSchema.bind(this),
		AlterTableNode: this.visitAlterTable.bind(this),
		DropColumnNode: this.visitDropColumn.bind(this),
		RenameColumnNode: this.visitRenameColumn.bind(this),
		AlterColumnNode: this.visitAlterColumn.bind(this),
		ModifyColumnNode: this.visitModifyColumn.bind(this),
		AddConstraintNode: this.visitAddConstraint.bind(this),
		DropConstraintNode: this.visitDropConstraint.bind(this),
		RenameConstraintNode: this.visitRenameConstraint.bind(this),
		ForeignKeyConstraintNode: this.visitForeignKeyConstraint.bind(this),
		CreateViewNode: this.visitCreateView.bind(this),
		RefreshMaterializedViewNode: this.visitRefreshMaterializedView.bind(this),
		DropViewNode: this.visitDropView.bind(this),
		GeneratedNode: this.visitGenerated.bind(this),
		DefaultValueNode: this.visitDefaultValue.bind(this),
		OnNode: this.visitOn.bind(this),
		ValuesNode: this.visitValues.bind(this),
		SelectModifierNode: this.visitSelectModifier.bind(this),
		CreateTypeNode: this.visitCreateType.bind(this),
		DropTypeNode: this.visitDropType.bind(this),
		ExplainNode: this.visitExplain.bind(this),
		DefaultInsertValueNode: this.visitDefaultInsertValue.bind(this),
		AggregateFunctionNode: this.visitAggregateFunction.bind(this),
		OverNode: this.visitOver.bind(this),
		PartitionByNode: this.visitPartitionBy.bind(this),
		PartitionByItemNode: this.visitPartitionByItem.bind(this),
		SetOperationNode: this.visitSetOperation.bind(this),
		BinaryOperationNode: this.visitBinaryOperation.bind(this),
		UnaryOperationNode: this.visitUnaryOperation.bind(this),
		UsingNode: this.visitUsing.bind(this),
		FunctionNode: this.visitFunction.bind(this),
		CaseNode: this.visitCase.bind(this),
		WhenNode: this.visitWhen.bind(this),
		JSONReferenceNode: this.visitJSONReference.bind(this),
		JSONPathNode: this.visitJSONPath.bind(this),
		JSONPathLegNode: this.visitJSONPathLeg.bind(this),
		JSONOperatorChainNode: this.visitJSONOperatorChain.bind(this),
		TupleNode: this.visitTuple.bind(this),
		MergeQueryNode: this.visitMergeQuery.bind(this),
		MatchedNode: this.visitMatched.bind(this),
		AddIndexNode: this.visitAddIndex.bind(this),
		CastNode: this.visitCast.bind(this),
		FetchNode: this.visitFetch.bind(this),
		TopNode: this.visitTop.bind(this),
		OutputNode: this.visitOutput.bind(this),
		OrActionNode: this.visitOrAction.bind(this),
		CollateNode: this.visitCollate.bind(this),
		AlterTypeNode: this.visitAlterType.bind(this),
		AddValueNode: this.visitAddValue.bind(this),
		RenameValueNode: this.visitRenameValue.bind(this)
	});
	visitNode = (node) => {
		this.nodeStack.push(node);
		this.#visitors[node.kind](node);
		this.nodeStack.pop();
	};
};
// node_modules/kysely/dist/operation-node/create-view-node.js
const CreateViewNode = freeze({
	is(node) {
		return node.kind === "CreateViewNode";
	},
	create(name) {
		return freeze({
			kind: "CreateViewNode",
			name: SchemableIdentifierNode.create(name)
		});
	},
	cloneWith(createView, params) {
		return freeze({
			...createView,
			...params
		});
	}
});
// node_modules/kysely/dist/query-compiler/default-query-compiler.js
const LIT_WRAP_REGEX = /'/g;
const JSON_PATH_MEMBER_WRAP_REGEX = /['"]/g;
var DefaultQueryCompiler = class extends OperationNodeVisitor {
	#sql = "";
	#parameters = [];
	get numParameters() {
		return this.#parameters.length;
	}
	compileQuery(node, queryId) {
		this.#sql = "";
		this.#parameters = [];
		this.nodeStack.splice(0, this.nodeStack.length);
		this.visitNode(node);
		return freeze({
			query: node,
			queryId,
			sql: this.getSql(),
			parameters: [...this.#parameters]
		});
	}
	getSql() {
		return this.#sql;
	}
	visitSelectQuery(node) {
		const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !InsertQueryNode.is(this.parentNode) && !CreateTableNode.is(this.parentNode) && !CreateViewNode.is(this.parentNode) && !SetOperationNode.is(this.parentNode);
		if (this.parentNode === void 0 && node.explain) {
			this.visitNode(node.explain);
			this.append(" ");
		}
		if (wrapInParens) this.append("(");
		if (node.with) {
			this.visitNode(node.with);
			this.append(" ");
		}
		this.append("select");
		if (node.distinctOn) {
			this.append(" ");
			this.compileDistinctOn(node.distinctOn);
		}
		if (node.frontModifiers?.length) {
			this.append(" ");
			this.compileList(node.frontModifiers, " ");
		}
		if (node.top) {
			this.append(" ");
			this.visitNode(node.top);
		}
		if (node.selections) {
			this.append(" ");
			this.compileList(node.selections);
		}
		if (node.from) {
			this.append(" ");
			this.visitNode(node.from);
		}
		if (node.joins) {
			this.append(" ");
			this.compileList(node.joins, " ");
		}
		if (node.where) {
			this.append(" ");
			this.visitNode(node.where);
		}
		if (node.groupBy) {
			this.append(" ");
			this.visitNode(node.groupBy);
		}
		if (node.having) {
			this.append(" ");
			this.visitNode(node.having);
		}
		if (node.setOperations) {
			this.append(" ");
			this.compileList(node.setOperations, " ");
		}
		if (node.orderBy) {
			this.append(" ");
			this.visitNode(node.orderBy);
		}
		if (node.limit) {
			this.append(" ");
			this.visitNode(node.limit);
		}
		if (node.offset) {
			this.append(" ");
			this.visitNode(node.offset);
		}
		if (node.fetch) {
			this.append(" ");
			this.visitNode(node.fetch);
		}
		if (node.endModifiers?.length) {
			this.append(" ");
			this.compileList(this.sortSelectModifiers(node.endModifiers), " ");
		}
		if (wrapInParens) this.append(")");
	}
	visitFrom(node) {
		this.append("from ");
		this.compileList(node.froms);
	}
	visitSelection(node) {
		this.visitNode(node.selection);
	}
	visitColumn(node) {
		this.visitNode(node.column);
	}
	compileDistinctOn(expressions) {
		this.append("distinct on (");
		this.compileList(expressions);
		this.append(")");
	}
	compileList(nodes, separator = ", ") {
		const lastIndex = nodes.length - 1;
		for (let i = 0; i <= lastIndex; i++) {
			this.visitNode(nodes[i]);
			if (i < lastIndex) this.append(separator);
		}
	}
	visitWhere(node) {
		this.append("where ");
		this.visitNode(node.where);
	}
	visitHaving(node) {
		this.append("having ");
		this.visitNode(node.having);
	}
	visitInsertQuery(node) {
		const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !RawNode.is(this.parentNode) && !WhenNode.is(this.parentNode);
		if (this.parentNode === void 0 && node.explain) {
			this.visitNode(node.explain);
			this.append(" ");
		}
		if (wrapInParens) this.append("(");
		if (node.with) {
			this.visitNode(node.with);
			this.append(" ");
		}
		this.append(node.replace ? "replace" : "insert");
		if (node.orAction) {
			this.append(" ");
			this.visitNode(node.orAction);
		}
		if (node.top) {
			this.append(" ");
			this.visitNode(node.top);
		}
		if (node.into) {
			this.append(" into ");
			this.visitNode(node.into);
		}
		if (node.columns) {
			this.append(" (");
			this.compileList(node.columns);
			this.append(")");
		}
		if (node.output) {
			this.append(" ");
			this.visitNode(node.output);
		}
		if (node.values) {
			this.append(" ");
			this.visitNode(node.values);
		}
		if (node.defaultValues) {
			this.append(" ");
			this.append("default values");
		}
		if (node.onConflict) {
			this.append(" ");
			this.visitNode(node.onConflict);
		}
		if (node.onDuplicateKey) {
			this.append(" ");
			this.visitNode(node.onDuplicateKey);
		}
		if (node.returning) {
			this.append(" ");
			this.visitNode(node.returning);
		}
		if (wrapInParens) this.append(")");
		if (node.endModifiers?.length) {
			this.append(" ");
			this.compileList(node.endModifiers, " ");
		}
	}
	visitValues(node) {
		this.append("values ");
		this.compileList(node.values);
	}
	visitDeleteQuery(node) {
		const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !RawNode.is(this.parentNode);
		if (this.parentNode === void 0 && node.explain) {
			this.visitNode(node.explain);
			this.append(" ");
		}
		if (wrapInParens) this.append("(");
		if (node.with) {
			this.visitNode(node.with);
			this.append(" ");
		}
		this.append("delete ");
		if (node.top) {
			this.visitNode(node.top);
			this.append(" ");
		}
		this.visitNode(node.from);
		if (node.output) {
			this.append(" ");
			this.visitNode(node.output);
		}
		if (node.using) {
			this.append(" ");
			this.visitNode(node.using);
		}
		if (node.joins) {
			this.append(" ");
			this.compileList(node.joins, " ");
		}
		if (node.where) {
			this.append(" ");
			this.visitNode(node.where);
		}
		if (node.returning) {
			this.append(" ");
			this.visitNode(node.returning);
		}
		if (node.orderBy) {
			this.append(" ");
			this.visitNode(node.orderBy);
		}
		if (node.limit) {
			this.append(" ");
			this.visitNode(node.limit);
		}
		if (wrapInParens) this.append(")");
		if (node.endModifiers?.length) {
			this.append(" ");
			this.compileList(node.endModifiers, " ");
		}
	}
	visitReturning(node) {
		this.append("returning ");
		this.compileList(node.selections);
	}
	visitAlias(node) {
		this.visitNode(node.node);
		this.append(" as ");
		this.visitNode(node.alias);
	}
	visitReference(node) {
		if (node.table) {
			this.visitNode(node.table);
			this.append(".");
		}
		this.visitNode(node.column);
	}
	visitSelectAll(_) {
		this.append("*");
	}
	visitIdentifier(node) {
		this.append(this.getLeftIdentifierWrapper());
		this.compileUnwrappedIdentifier(node);
		this.append(this.getRightIdentifierWrapper());
	}
	compileUnwrappedIdentifier(node) {
		if (!isString(node.name)) throw new Error("a non-string identifier was passed to compileUnwrappedIdentifier.");
		this.append(this.sanitizeIdentifier(node.name));
	}
	visitAnd(node) {
		this.visitNode(node.left);
		this.append(" and ");
		this.visitNode(node.right);
	}
	visitOr(node) {
		this.visitNode(node.left);
		this.append(" or ");
		this.visitNode(node.right);
	}
	visitValue(node) {
		if (node.immediate) this.appendImmediateValue(node.value);
		else this.appendValue(node.value);
	}
	visitValueList(node) {
		this.append("(");
		this.compileList(node.values);
		this.append(")");
	}
	visitTuple(node) {
		this.append("(");
		this.compileList(node.values);
		this.append(")");
	}
	visitPrimitiveValueList(node) {
		this.append("(");
		const { values } = node;
		for (let i = 0; i < values.length; ++i) {
			this.appendValue(values[i]);
			if (i !== values.length - 1) this.append(", ");
		}
		this.append(")");
	}
	visitParens(node) {
		this.append("(");
		this.visitNode(node.node);
		this.append(")");
	}
	visitJoin(node) {
		this.append(JOIN_TYPE_SQL[node.joinType]);
		this.append(" ");
		this.visitNode(node.table);
		if (node.on) {
			this.append(" ");
			this.visitNode(node.on);
		}
	}
	visitOn(node) {
		this.append("on ");
		this.visitNode(node.on);
	}
	visitRaw(node) {
		const { sqlFragments, parameters: params } = node;
		for (let i = 0; i < sqlFragments.length; ++i) {
			this.append(sqlFragments[i]);
			if (params.length > i) this.visitNode(params[i]);
		}
	}
	visitOperator(node) {
		this.append(node.operator);
	}
	visitTable(node) {
		this.visitNode(node.table);
	}
	visitSchemableIdentifier(node) {
		if (node.schema) {
			this.visitNode(node.schema);
			this.append(".");
		}
		this.visitNode(node.identifier);
	}
	visitCreateTable(node) {
		this.append("create ");
		if (node.frontModifiers?.length) {
			this.compileList(node.frontModifiers, " ");
			this.append(" ");
		}
		if (node.temporary) this.append("temporary ");
		this.append("table ");
		if (node.ifNotExists) this.append("if not exists ");
		this.visitNode(node.table);
		if (!node.selectQuery) {
			this.append(" (");
			this.compileList([
				...node.columns,
				...node.constraints ?? [],
				...node.indexes ?? []
			]);
			this.append(")");
		}
		if (node.onCommit) {
			this.append(" on commit ");
			this.append(node.onCommit);
		}
		if (node.endModifiers?.length) {
			this.append(" ");
			this.compileList(node.endModifiers, " ");
		}
		if (node.selectQuery) {
			this.append(" as ");
			this.visitNode(node.selectQuery);
		}
	}
	visitColumnDefinition(node) {
		if (node.ifNotExists) this.append("if not exists ");
		this.visitNode(node.column);
		this.append(" ");
		this.visitNode(node.dataType);
		if (node.unsigned) this.append(" unsigned");
		if (node.frontModifiers && node.frontModifiers.length > 0) {
			this.append(" ");
			this.compileList(node.frontModifiers, " ");
		}
		if (node.generated) {
			this.append(" ");
			this.visitNode(node.generated);
		}
		if (node.identity) this.append(" identity");
		if (node.defaultTo) {
			this.append(" ");
			this.visitNode(node.defaultTo);
		}
		if (node.notNull) this.append(" not null");
		if (node.unique) this.append(" unique");
		if (node.nullsNotDistinct) this.append(" nulls not distinct");
		if (node.primaryKey) this.append(" primary key");
		if (node.autoIncrement) {
			this.append(" ");
			this.append(this.getAutoIncrement());
		}
		if (node.references) {
			this.append(" ");
			this.visitNode(node.references);
		}
		if (node.check) {
			this.append(" ");
			this.visitNode(node.check);
		}
		if (node.endModifiers && node.endModifiers.length > 0) {
			this.append(" ");
			this.compileList(node.endModifiers, " ");
		}
	}
	getAutoIncrement() {
		return "auto_increment";
	}
	visitReferences(node) {
		this.append("references ");
		this.visitNode(node.table);
		this.append(" (");
		this.compileList(node.columns);
		this.append(")");
		if (node.onDelete) {
			this.append(" on delete ");
			this.append(node.onDelete);
		}
		if (node.onUpdate) {
			this.append(" on update ");
			this.append(node.onUpdate);
		}
	}
	visitDropTable(node) {
		this.append("drop ");
		if (node.temporary) this.append("temporary ");
		this.append("table ");
		if (node.ifExists) this.append("if exists ");
		this.visitNode(node.table);
		if (node.cascade) this.append(" cascade");
	}
	visitDataType(node) {
		this.append(node.dataType);
	}
	visitOrderBy(node) {
		this.append("order by ");
		this.compileList(node.items);
	}
	visitOrderByItem(node) {
		this.visitNode(node.orderBy);
		if (node.collation) {
			this.append(" ");
			this.visitNode(node.collation);
		}
		if (node.direction) {
			this.append(" ");
			this.visitNode(node.direction);
		}
		if (node.nulls) {
			this.append(" nulls ");
			this.append(node.nulls);
		}
	}
	visitGroupBy(node) {
		this.append("group by ");
		this.compileList(node.items);
	}
	visitGroupByItem(node) {
		this.visitNode(node.groupBy);
	}
	visitUpdateQuery(node) {
		const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !RawNode.is(this.parentNode) && !WhenNode.is(this.parentNode);
		if (this.parentNode === void 0 && node.explain) {
			this.visitNode(node.explain);
			this.append(" ");
		}
		if (wrapInParens) this.append("(");
		if (node.with) {
			this.visitNode(node.with);
			this.append(" ");
		}
		this.append("update ");
		if (node.top) {
			this.visitNode(node.top);
			this.append(" ");
		}
		if (node.table) {
			this.visitNode(node.table);
			this.append(" ");
		}
		this.append("set ");
		if (node.updates) this.compileList(node.updates);
		if (node.output) {
			this.append(" ");
			this.visitNode(node.output);
		}
		if (node.from) {
			this.append(" ");
			this.visitNode(node.from);
		}
		if (node.joins) {
			if (!node.from) throw new Error("Joins in an update query are only supported as a part of a PostgreSQL 'update set from join' query. If you want to create a MySQL 'update join set' query, see https://kysely.dev/docs/examples/update/my-sql-joins");
			this.append(" ");
			this.compileList(node.joins, " ");
		}
		if (node.where) {
			this.append(" ");
			this.visitNode(node.where);
		}
		if (node.returning) {
			this.append(" ");
			this.visitNode(node.returning);
		}
		if (node.orderBy) {
			this.append(" ");
			this.visitNode(node.orderBy);
		}
		if (node.limit) {
			this.append(" ");
			this.visitNode(node.limit);
		}
		if (wrapInParens) this.append(")");
		if (node.endModifiers?.length) {
			this.append(" ");
			this.compileList(node.endModifiers, " ");
		}
	}
	visitColumnUpdate(node) {
		this.visitNode(node.column);
		this.append(" = ");
		this.visitNode(node.value);
	}
	visitLimit(node) {
		this.append("limit ");
		this.visitNode(node.limit);
	}
	visitOffset(node) {
		this.append("offset ");
		this.visitNode(node.offset);
	}
	visitOnConflict(node) {
		this.append("on conflict");
		if (node.columns) {
			this.append(" (");
			this.compileList(node.columns);
			this.append(")");
		} else if (node.constraint) {
			this.append(" on constraint ");
			this.visitNode(node.constraint);
		} else if (node.indexExpression) {
			this.append(" (");
			this.visitNode(node.indexExpression);
			this.append(")");
		}
		if (node.indexWhere) {
			this.append(" ");
			this.visitNode(node.indexWhere);
		}
		if (node.doNothing === true) this.append(" do nothing");
		else if (node.updates) {
			this.append(" do update set ");
			this.compileList(node.updates);
			if (node.updateWhere) {
				this.append(" ");
				this.visitNode(node.updateWhere);
			}
		}
	}
	visitOnDuplicateKey(node) {
		this.append("on duplicate key update ");
		this.compileList(node.updates);
	}
	visitCreateIndex(node) {
		this.append("create ");
		if (node.unique) this.append("unique ");
		this.append("index ");
		if (node.ifNotExists) this.append("if not exists ");
		this.visitNode(node.name);
		if (node.table) {
			this.append(" on ");
			this.visitNode(node.table);
		}
		if (node.using) {
			this.append(" using ");
			this.visitNode(node.using);
		}
		if (node.columns) {
			this.append(" (");
			this.compileList(node.columns);
			this.append(")");
		}
		if (node.nullsNotDistinct) this.append(" nulls not distinct");
		if (node.where) {
			this.append(" ");
			this.visitNode(node.where);
		}
	}
	visitDropIndex(node) {
		this.append("drop index ");
		if (node.ifExists) this.append("if exists ");
		this.visitNode(node.name);
		if (node.table) {
			this.append(" on ");
			this.visitNode(node.table);
		}
		if (node.cascade) this.append(" cascade");
	}
	visitCreateSchema(node) {
		this.append("create schema ");
		if (node.ifNotExists) this.append("if not exists ");
		this.visitNode(node.schema);
	}
	visitDropSchema(node) {
		this.append("drop schema ");
		if (node.ifExists) this.append("if exists ");
		this.visitNode(node.schema);
		if (node.cascade) this.append(" cascade");
	}
	visitPrimaryKeyConstraint(node) {
		if (node.name) {
			this.append("constraint ");
			this.visitNode(node.name);
			this.append(" ");
		}
		this.append("primary key (");
		this.compileList(node.columns);
		this.append(")");
		this.buildDeferrable(node);
	}
	buildDeferrable(node) {
		if (node.deferrable !== void 0) {
			if (node.deferrable) this.append(" deferrable");
			else this.append(" not deferrable");
		}
		if (node.initiallyDeferred !== void 0) {
			if (node.initiallyDeferred) this.append(" initially deferred");
			else this.append(" initially immediate");
		}
	}
	visitUniqueConstraint(node) {
		if (node.name) {
			this.append("constraint ");
			this.visitNode(node.name);
			this.append(" ");
		}
		this.append("unique");
		if (node.nullsNotDistinct) this.append(" nulls not distinct");
		this.append(" (");
		this.compileList(node.columns);
		this.append(")");
		this.buildDeferrable(node);
	}
	visitCheckConstraint(node) {
		if (node.name) {
			this.append("constraint ");
			this.visitNode(node.name);
			this.append(" ");
		}
		this.append("check (");
		this.visitNode(node.expression);
		this.append(")");
	}
	visitForeignKeyConstraint(node) {
		if (node.name) {
			this.append("constraint ");
			this.visitNode(node.name);
			this.append(" ");
		}
		this.append("foreign key (");
		this.compileList(node.columns);
		this.append(") ");
		this.visitNode(node.references);
		if (node.onDelete) {
			this.append(" on delete ");
			this.append(node.onDelete);
		}
		if (node.onUpdate) {
			this.append(" on update ");
			this.append(node.onUpdate);
		}
		this.buildDeferrable(node);
	}
	visitList(node) {
		this.compileList(node.items);
	}
	visitWith(node) {
		this.append("with ");
		if (node.recursive) this.append("recursive ");
		this.compileList(node.expressions);
	}
	visitCommonTableExpression(node) {
		this.visitNode(node.name);
		this.append(" as ");
		if (isBoolean(node.materialized)) {
			if (!node.materialized) this.append("not ");
			this.append("materialized ");
		}
		this.visitNode(node.expression);
	}
	visitCommonTableExpressionName(node) {
		this.visitNode(node.table);
		if (node.columns) {
			this.append("(");
			this.compileList(node.columns);
			this.append(")");
		}
	}
	visitAlterTable(node) {
		this.append("alter table ");
		this.visitNode(node.table);
		this.append(" ");
		if (node.renameTo) {
			this.append("rename to ");
			this.visitNode(node.renameTo);
		}
		if (node.setSchema) {
			this.append("set schema ");
			this.visitNode(node.setSchema);
		}
		if (node.addConstraint) this.visitNode(node.addConstraint);
		if (node.dropConstraint) this.visitNode(node.dropConstraint);
		if (node.renameConstraint) this.visitNode(node.renameConstraint);
		if (node.columnAlterations) this.compileColumnAlterations(node.columnAlterations);
		if (node.addIndex) this.visitNode(node.addIndex);
		if (node.dropIndex) this.visitNode(node.dropIndex);
	}
	visitAddColumn(node) {
		this.append("add column ");
		this.visitNode(node.column);
	}
	visitRenameColumn(node) {
		this.append("rename column ");
		this.visitNode(node.column);
		this.append(" to ");
		this.visitNode(node.renameTo);
	}
	visitDropColumn(node) {
		this.append("drop column ");
		if (node.ifExists) this.append("if exists ");
		this.visitNode(node.column);
	}
	visitAlterColumn(node) {
		this.append("alter column ");
		this.visitNode(node.column);
		this.append(" ");
		if (node.dataType) {
			if (this.announcesNewColumnDataType()) this.append("type ");
			this.visitNode(node.dataType);
			if (node.dataTypeExpression) {
				this.append("using ");
				this.visitNode(node.dataTypeExpression);
			}
		}
		if (node.setDefault) {
			this.append("set default ");
			this.visitNode(node.setDefault);
		}
		if (node.dropDefault) this.append("drop default");
		if (node.setNotNull) this.append("set not null");
		if (node.dropNotNull) this.append("drop not null");
	}
	visitModifyColumn(node) {
		this.append("modify column ");
		this.visitNode(node.column);
	}
	visitAddConstraint(node) {
		this.append("add ");
		this.visitNode(node.constraint);
	}
	visitDropConstraint(node) {
		this.append("drop constraint ");
		if (node.ifExists) this.append("if exists ");
		this.visitNode(node.constraintName);
		if (node.modifier === "cascade") this.append(" cascade");
		else if (node.modifier === "restrict") this.append(" restrict");
	}
	visitRenameConstraint(node) {
		this.append("rename constraint ");
		this.visitNode(node.oldName);
		this.append(" to ");
		this.visitNode(node.newName);
	}
	visitSetOperation(node) {
		this.append(node.operator);
		this.append(" ");
		if (node.all) this.append("all ");
		this.visitNode(node.expression);
	}
	visitCreateView(node) {
		this.append("create ");
		if (node.orReplace) this.append("or replace ");
		if (node.materialized) this.append("materialized ");
		if (node.temporary) this.append("temporary ");
		this.append("view ");
		if (node.ifNotExists) this.append("if not exists ");
		this.visitNode(node.name);
		this.append(" ");
		if (node.columns) {
			this.append("(");
			this.compileList(node.columns);
			this.append(") ");
		}
		if (node.as) {
			this.append("as ");
			this.visitNode(node.as);
		}
	}
	visitRefreshMaterializedView(node) {
		this.append("refresh materialized view ");
		if (node.concurrently) this.append("concurrently ");
		this.visitNode(node.name);
		if (node.withNoData) this.append(" with no data");
		else this.append(" with data");
	}
	visitDropView(node) {
		this.append("drop ");
		if (node.materialized) this.append("materialized ");
		this.append("view ");
		if (node.ifExists) this.append("if exists ");
		this.visitNode(node.name);
		if (node.cascade) this.append(" cascade");
	}
	visitGenerated(node) {
		this.append("generated ");
		if (node.always) this.append("always ");
		if (node.byDefault) this.append("by default ");
		this.append("as ");
		if (node.identity) this.append("identity");
		if (node.expression) {
			this.append("(");
			this.visitNode(node.expression);
			this.append(")");
		}
		if (node.stored) this.append(" stored");
	}
	visitDefaultValue(node) {
		this.append("default ");
		this.visitNode(node.defaultValue);
	}
	visitSelectModifier(node) {
		if (node.rawModifier) this.visitNode(node.rawModifier);
		else this.append(SELECT_MODIFIER_SQL[node.modifier]);
		if (node.of) {
			this.append(" of ");
			this.compileList(node.of, ", ");
		}
	}
	visitCreateType(node) {
		this.append("create type ");
		this.visitNode(node.name);
		if (node.enum) {
			this.append(" as enum ");
			this.visitNode(node.enum);
		}
	}
	visitDropType(node) {
		this.append("drop type ");
		if (node.ifExists) this.append("if exists ");
		this.visitNode(node.name);
		if (node.additionalNames?.length) {
			this.append(", ");
			this.compileList(node.additionalNames);
		}
		if (node.cascade) this.append(" cascade");
	}
	visitAlterType(node) {
		this.append("alter type ");
		this.visitNode(node.name);
		this.append(" ");
		if (node.addValue) this.visitNode(node.addValue);
		else if (node.renameTo) {
			this.append("rename to ");
			this.visitNode(node.renameTo);
		} else if (node.renameValue) this.visitNode(node.renameValue);
		else if (node.setSchema) {
			this.append("set schema ");
			this.visitNode(node.setSchema);
		}
	}
	visitAddValue(node) {
		this.append("add value ");
		if (node.ifNotExists) this.append("if not exists ");
		this.visitNode(node.value);
		if (node.neighborValue) {
			this.append(node.isBefore ? " before " : " after ");
			this.visitNode(node.neighborValue);
		}
	}
	visitRenameValue(node) {
		this.append("rename value ");
		this.visitNode(node.oldValue);
		this.append(" to ");
		this.visitNode(node.newValue);
	}
	visitExplain(node) {
		this.append("explain");
		if (node.options || node.format) {
			this.append(" ");
			this.append(this.getLeftExplainOptionsWrapper());
			if (node.options) {
				this.visitNode(node.options);
				if (node.format) this.append(this.getExplainOptionsDelimiter());
			}
			if (node.format) {
				this.append("format");
				this.append(this.getExplainOptionAssignment());
				this.append(node.format);
			}
			this.append(this.getRightExplainOptionsWrapper());
		}
	}
	visitDefaultInsertValue(_) {
		this.append("default");
	}
	visitAggregateFunction(node) {
		this.append(node.func);
		this.append("(");
		if (node.distinct) this.append("distinct ");
		this.compileList(node.aggregated);
		if (node.orderBy) {
			this.append(" ");
			this.visitNode(node.orderBy);
		}
		this.append(")");
		if (node.withinGroup) {
			this.append(" within group (");
			this.visitNode(node.withinGroup);
			this.append(")");
		}
		if (node.filter) {
			this.append(" filter(");
			this.visitNode(node.filter);
			this.append(")");
		}
		if (node.over) {
			this.append(" ");
			this.visitNode(node.over);
		}
	}
	visitOver(node) {
		this.append("over(");
		if (node.partitionBy) {
			this.visitNode(node.partitionBy);
			if (node.orderBy) this.append(" ");
		}
		if (node.orderBy) this.visitNode(node.orderBy);
		this.append(")");
	}
	visitPartitionBy(node) {
		this.append("partition by ");
		this.compileList(node.items);
	}
	visitPartitionByItem(node) {
		this.visitNode(node.partitionBy);
	}
	visitBinaryOperation(node) {
		this.visitNode(node.leftOperand);
		this.append(" ");
		this.visitNode(node.operator);
		this.append(" ");
		this.visitNode(node.rightOperand);
	}
	visitUnaryOperation(node) {
		this.visitNode(node.operator);
		if (!this.isMinusOperator(node.operator)) this.append(" ");
		this.visitNode(node.operand);
	}
	isMinusOperator(node) {
		return OperatorNode.is(node) && node.operator === "-";
	}
	visitUsing(node) {
		this.append("using ");
		this.compileList(node.tables);
	}
	visitFunction(node) {
		this.append(node.func);
		this.append("(");
		this.compileList(node.arguments);
		this.append(")");
	}
	visitCase(node) {
		this.append("case");
		if (node.value) {
			this.append(" ");
			this.visitNode(node.value);
		}
		if (node.when) {
			this.append(" ");
			this.compileList(node.when, " ");
		}
		if (node.else) {
			this.append(" else ");
			this.visitNode(node.else);
		}
		this.append(" end");
		if (node.isStatement) this.append(" case");
	}
	visitWhen(node) {
		this.append("when ");
		this.visitNode(node.condition);
		if (node.result) {
			this.append(" then ");
			this.visitNode(node.result);
		}
	}
	visitJSONReference(node) {
		this.visitNode(node.reference);
		this.visitNode(node.traversal);
	}
	visitJSONPath(node) {
		if (node.inOperator) this.visitNode(node.inOperator);
		this.append("'$");
		for (const pathLeg of node.pathLegs) this.visitNode(pathLeg);
		this.append("'");
	}
	visitJSONPathLeg(node) {
		const isArrayLocation = node.type === "ArrayLocation";
		const value = String(node.value);
		if (isArrayLocation) {
			this.append("[");
			this.append(this.sanitizeStringLiteral(value));
			this.append("]");
		} else {
			this.append(".\"");
			this.append(this.sanitizeJSONPathMemberValue(value));
			this.append("\"");
		}
	}
	visitJSONOperatorChain(node) {
		for (let i = 0, len = node.values.length; i < len; i++) {
			if (i === len - 1) this.visitNode(node.operator);
			else this.append("->");
			this.visitNode(node.values[i]);
		}
	}
	visitMergeQuery(node) {
		if (node.with) {
			this.visitNode(node.with);
			this.append(" ");
		}
		this.append("merge ");
		if (node.top) {
			this.visitNode(node.top);
			this.append(" ");
		}
		this.append("into ");
		this.visitNode(node.into);
		if (node.using) {
			this.append(" ");
			this.visitNode(node.using);
		}
		if (node.whens) {
			this.append(" ");
			this.compileList(node.whens, " ");
		}
		if (node.returning) {
			this.append(" ");
			this.visitNode(node.returning);
		}
		if (node.output) {
			this.append(" ");
			this.visitNode(node.output);
		}
		if (node.endModifiers?.length) {
			this.append(" ");
			this.compileList(node.endModifiers, " ");
		}
	}
	visitMatched(node) {
		if (node.not) this.append("not ");
		this.append("matched");
		if (node.bySource) this.append(" by source");
	}
	visitAddIndex(node) {
		if (!this.parentNode || !CreateTableNode.is(this.parentNode)) this.append("add ");
		if (node.unique) this.append("unique ");
		this.append("index ");
		this.visitNode(node.name);
		if (node.columns) {
			this.append(" (");
			this.compileList(node.columns);
			this.append(")");
		}
		if (node.using) {
			this.append(" using ");
			this.visitNode(node.using);
		}
	}
	visitCast(node) {
		this.append("cast(");
		this.visitNode(node.expression);
		this.append(" as ");
		this.visitNode(node.dataType);
		this.append(")");
	}
	visitFetch(node) {
		this.append("fetch next ");
		this.visitNode(node.rowCount);
		this.append(` rows ${node.modifier}`);
	}
	visitOutput(node) {
		this.append("output ");
		this.compileList(node.selections);
	}
	visitTop(node) {
		this.append(`top(${node.expression})`);
		if (node.modifiers) this.append(` ${node.modifiers}`);
	}
	visitOrAction(node) {
		this.append(node.action);
	}
	visitCollate(node) {
		this.append("collate ");
		this.visitNode(node.collation);
	}
	append(str) {
		this.#sql += str;
	}
	appendValue(parameter) {
		this.addParameter(parameter);
		this.append(this.getCurrentParameterPlaceholder());
	}
	getLeftIdentifierWrapper() {
		return "\"";
	}
	getRightIdentifierWrapper() {
		return "\"";
	}
	getCurrentParameterPlaceholder() {
		return "$" + this.numParameters;
	}
	getLeftExplainOptionsWrapper() {
		return "(";
	}
	getExplainOptionAssignment() {
		return " ";
	}
	getExplainOptionsDelimiter() {
		return ", ";
	}
	getRightExplainOptionsWrapper() {
		return ")";
	}
	sanitizeIdentifier(identifier) {
		const leftWrap = this.getLeftIdentifierWrapper();
		const rightWrap = this.getRightIdentifierWrapper();
		let sanitized = "";
		for (const c of identifier) {
			sanitized += c;
			if (c === leftWrap) sanitized += leftWrap;
			else if (c === rightWrap) sanitized += rightWrap;
		}
		return sanitized;
	}
	sanitizeStringLiteral(value) {
		return value.replace(LIT_WRAP_REGEX, "''");
	}
	sanitizeJSONPathMemberValue(value) {
		return value.replace(JSON_PATH_MEMBER_WRAP_REGEX, (char) => char === "'" ? "''" : "\\\"");
	}
	addParameter(parameter) {
		this.#parameters.push(parameter);
	}
	appendImmediateValue(value) {
		if (isString(value)) this.appendStringLiteral(value);
		else if (isNumber(value) || isBoolean(value) || isBigInt(value)) this.append(value.toString());
		else if (isNull(value)) this.append("null");
		else if (isDate(value)) this.appendImmediateValue(value.toISOString());
		else throw new Error(`invalid immediate value ${value}`);
	}
	appendStringLiteral(value) {
		this.append("'");
		this.append(this.sanitizeStringLiteral(value));
		this.append("'");
	}
	sortSelectModifiers(arr) {
		return freeze(arr.toSorted((left, right) => left.modifier && right.modifier ? SELECT_MODIFIER_PRIORITY[left.modifier] - SELECT_MODIFIER_PRIORITY[right.modifier] : 1));
	}
	compileColumnAlterations(columnAlterations) {
		this.compileList(columnAlterations);
	}
	announcesNewColumnDataType() {
		return true;
	}
};
const SELECT_MODIFIER_SQL = freeze({
	ForKeyShare: "for key share",
	ForNoKeyUpdate: "for no key update",
	ForUpdate: "for update",
	ForShare: "for share",
	NoWait: "nowait",
	SkipLocked: "skip locked",
	Distinct: "distinct"
});
const SELECT_MODIFIER_PRIORITY = freeze({
	ForKeyShare: 1,
	ForNoKeyUpdate: 1,
	ForUpdate: 1,
	ForShare: 1,
	NoWait: 2,
	SkipLocked: 2,
	Distinct: 0
});
const JOIN_TYPE_SQL = freeze({
	InnerJoin: "inner join",
	LeftJoin: "left join",
	RightJoin: "right join",
	FullJoin: "full join",
	CrossJoin: "cross join",
	LateralInnerJoin: "inner join lateral",
	LateralLeftJoin: "left join lateral",
	LateralCrossJoin: "cross join lateral",
	OuterApply: "outer apply",
	CrossApply: "cross apply",
	Using: "using"
});
// node_modules/kysely/dist/dialect/dialect-adapter-base.js
var DialectAdapterBase = class {
	get supportsCreateIfNotExists() {
		return true;
	}
	get supportsMultipleConnections() {
		return true;
	}
	get supportsTransactionalDdl() {
		return false;
	}
	get supportsReturning() {
		return false;
	}
	get supportsOutput() {
		return false;
	}
};
// node_modules/kysely/dist/dialect/sqlite/sqlite-query-compiler.js
const ID_WRAP_REGEX$1 = /"/g;
const JSON_PATH_MEMBER_ESCAPE_REGEX = /[\\'"]/g;
var SqliteQueryCompiler = class extends DefaultQueryCompiler {
	visitOrAction(node) {
		this.append("or ");
		this.append(node.action);
	}
	getCurrentParameterPlaceholder() {
		return "?";
	}
	getLeftExplainOptionsWrapper() {
		return "";
	}
	getRightExplainOptionsWrapper() {
		return "";
	}
	getLeftIdentifierWrapper() {
		return "\"";
	}
	getRightIdentifierWrapper() {
		return "\"";
	}
	getAutoIncrement() {
		return "autoincrement";
	}
	sanitizeIdentifier(identifier) {
		return identifier.replace(ID_WRAP_REGEX$1, "\"\"");
	}
	sanitizeJSONPathMemberValue(value) {
		return value.replace(JSON_PATH_MEMBER_ESCAPE_REGEX, (char) => char === "\\" ? "\\\\" : char === "'" ? "''" : "\\\"");
	}
	visitDefaultInsertValue(_) {
		this.append("null");
	}
};
// node_modules/kysely/dist/dialect/sqlite/sqlite-introspector.js
var SqliteIntrospector = class {};
// node_modules/kysely/dist/dialect/sqlite/sqlite-adapter.js
var SqliteAdapter = class extends DialectAdapterBase {
	get supportsMultipleConnections() {
		return false;
	}
	get supportsTransactionalDdl() {
		return false;
	}
	get supportsReturning() {
		return true;
	}
	async acquireMigrationLock(_db, _opt) {}
	async releaseMigrationLock(_db, _opt) {}
};
// node_modules/kysely/dist/dialect/postgres/postgres-introspector.js
var PostgresIntrospector = class {};
// node_modules/kysely/dist/dialect/postgres/postgres-query-compiler.js
const ID_WRAP_REGEX = /"/g;
var PostgresQueryCompiler = class extends DefaultQueryCompiler {
	sanitizeIdentifier(identifier) {
		return identifier.replace(ID_WRAP_REGEX, "\"\"");
	}
};
// node_modules/kysely/dist/dialect/postgres/postgres-adapter.js
const LOCK_ID = BigInt("3853314791062309107");
const LOCK_TIMEOUT_MILLISECONDS = 36e5;
var PostgresAdapter = class extends DialectAdapterBase {
	get supportsTransactionalDdl() {
		return true;
	}
	get supportsReturning() {
		return true;
	}
	async acquireMigrationLock(db, _opt) {
		await sql`
    with set_timeout as (
      select set_config('lock_timeout', '${sql.lit(LOCK_TIMEOUT_MILLISECONDS)}', true) as config_val
    )
    select pg_advisory_lock(${sql.lit(LOCK_ID)})
    from set_timeout`.execute(db);
	}
	async releaseMigrationLock(db, _opt) {
		await sql`select pg_advisory_unlock(${sql.lit(LOCK_ID)})`.execute(db);
	}
};
// node_modules/kysely/dist/operation-node/operation-node-transformer.js
var OperationNodeTransformer = class {
	nodeStack = [];
	#transformers = freeze({
		AliasNode: this.transformAlias.bind(this),
		ColumnNode: this.transformColumn.bind(this),
		IdentifierNode: this.transformIdentifier.bind(this),
		SchemableIdentifierNode: this.transformSchemableIdentifier.bind(this),
		RawNode: this.transformRaw.bind(this),
		ReferenceNode: this.transformReference.bind(this),
		SelectQueryNode: this.transformSelectQuery.bind(this),
		SelectionNode: this.transformSelection.bind(this),
		TableNode: this.transformTable.bind(this),
		FromNode: this.transformFrom.bind(this),
		SelectAllNode: this.transformSelectAll.bind(this),
		AndNode: this.transformAnd.bind(this),
		OrNode: this.transformOr.bind(this),
		ValueNode: this.transformValue.bind(this),
		ValueListNode: this.transformValueList.bind(this),
		PrimitiveValueListNode: this.transformPrimitiveValueList.bind(this),
		ParensNode: this.transformParens.bind(this),
		JoinNode: this.transformJoin.bind(this),
		OperatorNode: this.transformOperator.bind(this),
		WhereNode: this.transformWhere.bind(this),
		InsertQueryNode: this.transformInsertQuery.bind(this),
		DeleteQueryNode: this.transformDeleteQuery.bind(this),
		ReturningNode: this.transformReturning.bind(this),
		CreateTableNode: this.transformCreateTable.bind(this),
		AddColumnNode: this.transformAddColumn.bind(this),
		ColumnDefinitionNode: this.transformColumnDefinition.bind(this),
		DropTableNode: this.transformDropTable.bind(this),
		DataTypeNode: this.transformDataType.bind(this),
		OrderByNode: this.transformOrderBy.bind(this),
		OrderByItemNode: this.transformOrderByItem.bind(this),
		GroupByNode: this.transformGroupBy.bind(this),
		GroupByItemNode: this.transformGroupByItem.bind(this),
		UpdateQueryNode: this.transformUpdateQuery.bind(this),
		ColumnUpdateNode: this.transformColumnUpdate.bind(this),
		LimitNode: this.transformLimit.bind(this),
		OffsetNode: this.transformOffset.bind(this),
		OnConflictNode: this.transformOnConflict.bind(this),
		OnDuplicateKeyNode: this.transformOnDuplicateKey.bind(this),
		CreateIndexNode: this.transformCreateIndex.bind(this),
		DropIndexNode: this.transformDropIndex.bind(this),
		ListNode: this.transformList.bind(this),
		PrimaryKeyConstraintNode: this.transformPrimaryKeyConstraint.bind(this),
		UniqueConstraintNode: this.transformUniqueConstraint.bind(this),
		ReferencesNode: this.transformReferences.bind(this),
		CheckConstraintNode: this.transformCheckConstraint.bind(this),
		WithNode: this.transformWith.bind(this),
		CommonTableExpressionNode: this.transformCommonTableExpression.bind(this),
		CommonTableExpressionNameNode: this.transformCommonTableExpressionName.bind(this),
		HavingNode: this.transformHaving.bind(this),
		CreateSchemaNode: this.transformCreateSchema.bind(this),
		DropSchemaNode: this.transformDropSchema.bind(this),
		AlterTableNode: this.transformAlterTable.bind(this),
		DropColumnNode: this.transformDropColumn.bind(this),
		RenameColumnNode: this.transformRenameColumn.bind(this),
		AlterColumnNode: this.transformAlterColumn.bind(this),
		ModifyColumnNode: this.transformModifyColumn.bind(this),
		AddConstraintNode: this.transformAddConstraint.bind(this),
		DropConstraintNode: this.transformDropConstraint.bind(this),
		RenameConstraintNode: this.transformRenameConstraint.bind(this),
		ForeignKeyConstraintNode: this.transformForeignKeyConstraint.bind(this),
		CreateViewNode: this.transformCreateView.bind(this),
		RefreshMaterializedViewNode: this.transformRefreshMaterializedView.bind(this),
		DropViewNode: this.transformDropView.bind(this),
		GeneratedNode: this.transformGenerated.bind(this),
		DefaultValueNode: this.transformDefaultValue.bind(this),
		OnNode: this.transformOn.bind(this),
		ValuesNode: this.transformValues.bind(this),
		SelectModifierNode: this.transformSelectModifier.bind(this),
		CreateTypeNode: this.transformCreateType.bind(this),
		DropTypeNode: this.transformDropType.bind(this),
		ExplainNode: this.transformExplain.bind(this),
		DefaultInsertValueNode: this.transformDefaultInsertValue.bind(this),
		AggregateFunctionNode: this.transformAggregateFunction.bind(this),
		OverNode: this.transformOver.bind(this),
		PartitionByNode: this.transformPartitionBy.bind(this),
		PartitionByItemNode: this.transformPartitionByItem.bind(this),
		SetOperationNode: this.transformSetOperation.bind(this),
		BinaryOperationNode: this.transformBinaryOperation.bind(this),
		UnaryOperationNode: this.transformUnaryOperation.bind(this),
		UsingNode: this.transformUsing.bind(this),
		FunctionNode: this.transformFunction.bind(this),
		CaseNode: this.transformCase.bind(this),
		WhenNode: this.transformWhen.bind(this),
		JSONReferenceNode: this.transformJSONReference.bind(this),
		JSONPathNode: this.transformJSONPath.bind(this),
		JSONPathLegNode: this.transformJSONPathLeg.bind(this),
		JSONOperatorChainNode: this.transformJSONOperatorChain.bind(this),
		TupleNode: this.transformTuple.bind(this),
		MergeQueryNode: this.transformMergeQuery.bind(this),
		MatchedNode: this.transformMatched.bind(this),
		AddIndexNode: this.transformAddIndex.bind(this),
		CastNode: this.transformCast.bind(this),
		FetchNode: this.transformFetch.bind(this),
		TopNode: this.transformTop.bind(this),
		OutputNode: this.transformOutput.bind(this),
		OrActionNode: this.transformOrAction.bind(this),
		CollateNode: this.transformCollate.bind(this),
		AlterTypeNode: this.transformAlterType.bind(this),
		AddValueNode: this.transformAddValue.bind(this),
		RenameValueNode: this.transformRenameValue.bind(this)
	});
	transformNode(node, queryId) {
		if (!node) return node;
		this.nodeStack.push(node);
		const out = this.transformNodeImpl(node, queryId);
		this.nodeStack.pop();
		return freeze(out);
	}
	transformNodeImpl(node, queryId) {
		return this.#transformers[node.kind](node, queryId);
	}
	transformNodeList(list, queryId) {
		if (!list) return list;
		return freeze(list.map((node) => this.transformNode(node, queryId)));
	}
	transformSelectQuery(node, queryId) {
		return {
			kind: "SelectQueryNode",
			from: this.transformNode(node.from, queryId),
			selections: this.transformNodeList(node.selections, queryId),
			distinctOn: this.transformNodeList(node.distinctOn, queryId),
			joins: this.transformNodeList(node.joins, queryId),
			groupBy: this.transformNode(node.groupBy, queryId),
			orderBy: this.transformNode(node.orderBy, queryId),
			where: this.transformNode(node.where, queryId),
			frontModifiers: this.transformNodeList(node.frontModifiers, queryId),
			endModifiers: this.transformNodeList(node.endModifiers, queryId),
			limit: this.transformNode(node.limit, queryId),
			offset: this.transformNode(node.offset, queryId),
			with: this.transformNode(node.with, queryId),
			having: this.transformNode(node.having, queryId),
			explain: this.transformNode(node.explain, queryId),
			setOperations: this.transformNodeList(node.setOperations, queryId),
			fetch: this.transformNode(node.fetch, queryId),
			top: this.transformNode(node.top, queryId)
		};
	}
	transformSelection(node, queryId) {
		return {
			kind: "SelectionNode",
			selection: this.transformNode(node.selection, queryId)
		};
	}
	transformColumn(node, queryId) {
		return {
			kind: "ColumnNode",
			column: this.transformNode(node.column, queryId)
		};
	}
	transformAlias(node, queryId) {
		return {
			kind: "AliasNode",
			node: this.transformNode(node.node, queryId),
			alias: this.transformNode(node.alias, queryId)
		};
	}
	transformTable(node, queryId) {
		return {
			kind: "TableNode",
			table: this.transformNode(node.table, queryId)
		};
	}
	transformFrom(node, queryId) {
		return {
			kind: "FromNode",
			froms: this.transformNodeList(node.froms, queryId)
		};
	}
	transformReference(node, queryId) {
		return {
			kind: "ReferenceNode",
			column: this.transformNode(node.column, queryId),
			table: this.transformNode(node.table, queryId)
		};
	}
	transformAnd(node, queryId) {
		return {
			kind: "AndNode",
			left: this.transformNode(node.left, queryId),
			right: this.transformNode(node.right, queryId)
		};
	}
	transformOr(node, queryId) {
		return {
			kind: "OrNode",
			left: this.transformNode(node.left, queryId),
			right: this.transformNode(node.right, queryId)
		};
	}
	transformValueList(node, queryId) {
		return {
			kind: "ValueListNode",
			values: this.transformNodeList(node.values, queryId)
		};
	}
	transformParens(node, queryId) {
		return {
			kind: "ParensNode",
			node: this.transformNode(node.node, queryId)
		};
	}
	transformJoin(node, queryId) {
		return {
			kind: "JoinNode",
			joinType: node.joinType,
			table: this.transformNode(node.table, queryId),
			on: this.transformNode(node.on, queryId)
		};
	}
	transformRaw(node, queryId) {
		return {
			kind: "RawNode",
			sqlFragments: freeze([...node.sqlFragments]),
			parameters: this.transformNodeList(node.parameters, queryId)
		};
	}
	transformWhere(node, queryId) {
		return {
			kind: "WhereNode",
			where: this.transformNode(node.where, queryId)
		};
	}
	transformInsertQuery(node, queryId) {
		return {
			kind: "InsertQueryNode",
			into: this.transformNode(node.into, queryId),
			columns: this.transformNodeList(node.columns, queryId),
			values: this.transformNode(node.values, queryId),
			returning: this.transformNode(node.returning, queryId),
			onConflict: this.transformNode(node.onConflict, queryId),
			onDuplicateKey: this.transformNode(node.onDuplicateKey, queryId),
			endModifiers: this.transformNodeList(node.endModifiers, queryId),
			with: this.transformNode(node.with, queryId),
			orAction: this.transformNode(node.orAction, queryId),
			replace: node.replace,
			explain: this.transformNode(node.explain, queryId),
			defaultValues: node.defaultValues,
			top: this.transformNode(node.top, queryId),
			output: this.transformNode(node.output, queryId)
		};
	}
	transformValues(node, queryId) {
		return {
			kind: "ValuesNode",
			values: this.transformNodeList(node.values, queryId)
		};
	}
	transformDeleteQuery(node, queryId) {
		return {
			kind: "DeleteQueryNode",
			from: this.transformNode(node.from, queryId),
			using: this.transformNode(node.using, queryId),
			joins: this.transformNodeList(node.joins, queryId),
			where: this.transformNode(node.where, queryId),
			returning: this.transformNode(node.returning, queryId),
			endModifiers: this.transformNodeList(node.endModifiers, queryId),
			with: this.transformNode(node.with, queryId),
			orderBy: this.transformNode(node.orderBy, queryId),
			limit: this.transformNode(node.limit, queryId),
			explain: this.transformNode(node.explain, queryId),
			top: this.transformNode(node.top, queryId),
			output: this.transformNode(node.output, queryId)
		};
	}
	transformReturning(node, queryId) {
		return {
			kind: "ReturningNode",
			selections: this.transformNodeList(node.selections, queryId)
		};
	}
	transformCreateTable(node, queryId) {
		return {
			kind: "CreateTableNode",
			table: this.transformNode(node.table, queryId),
			columns: this.transformNodeList(node.columns, queryId),
			constraints: this.transformNodeList(node.constraints, queryId),
			indexes: this.transformNodeList(node.indexes, queryId),
			temporary: node.temporary,
			ifNotExists: node.ifNotExists,
			onCommit: node.onCommit,
			frontModifiers: this.transformNodeList(node.frontModifiers, queryId),
			endModifiers: this.transformNodeList(node.endModifiers, queryId),
			selectQuery: this.transformNode(node.selectQuery, queryId)
		};
	}
	transformColumnDefinition(node, queryId) {
		return {
			kind: "ColumnDefinitionNode",
			column: this.transformNode(node.column, queryId),
			dataType: this.transformNode(node.dataType, queryId),
			references: this.transformNode(node.references, queryId),
			primaryKey: node.primaryKey,
			autoIncrement: node.autoIncrement,
			unique: node.unique,
			notNull: node.notNull,
			unsigned: node.unsigned,
			defaultTo: this.transformNode(node.defaultTo, queryId),
			check: this.transformNode(node.check, queryId),
			generated: this.transformNode(node.generated, queryId),
			frontModifiers: this.transformNodeList(node.frontModifiers, queryId),
			endModifiers: this.transformNodeList(node.endModifiers, queryId),
			nullsNotDistinct: node.nullsNotDistinct,
			identity: node.identity,
			ifNotExists: node.ifNotExists
		};
	}
	transformAddColumn(node, queryId) {
		return {
			kind: "AddColumnNode",
			column: this.transformNode(node.column, queryId)
		};
	}
	transformDropTable(node, queryId) {
		return {
			kind: "DropTableNode",
			table: this.transformNode(node.table, queryId),
			ifExists: node.ifExists,
			cascade: node.cascade,
			temporary: node.temporary
		};
	}
	transformOrderBy(node, queryId) {
		return {
			kind: "OrderByNode",
			items: this.transformNodeList(node.items, queryId)
		};
	}
	transformOrderByItem(node, queryId) {
		return {
			kind: "OrderByItemNode",
			orderBy: this.transformNode(node.orderBy, queryId),
			direction: this.transformNode(node.direction, queryId),
			collation: this.transformNode(node.collation, queryId),
			nulls: node.nulls
		};
	}
	transformGroupBy(node, queryId) {
		return {
			kind: "GroupByNode",
			items: this.transformNodeList(node.items, queryId)
		};
	}
	transformGroupByItem(node, queryId) {
		return {
			kind: "GroupByItemNode",
			groupBy: this.transformNode(node.groupBy, queryId)
		};
	}
	transformUpdateQuery(node, queryId) {
		return {
			kind: "UpdateQueryNode",
			table: this.transformNode(node.table, queryId),
			from: this.transformNode(node.from, queryId),
			joins: this.transformNodeList(node.joins, queryId),
			where: this.transformNode(node.where, queryId),
			updates: this.transformNodeList(node.updates, queryId),
			returning: this.transformNode(node.returning, queryId),
			endModifiers: this.transformNodeList(node.endModifiers, queryId),
			with: this.transformNode(node.with, queryId),
			explain: this.transformNode(node.explain, queryId),
			limit: this.transformNode(node.limit, queryId),
			top: this.transformNode(node.top, queryId),
			output: this.transformNode(node.output, queryId),
			orderBy: this.transformNode(node.orderBy, queryId)
		};
	}
	transformColumnUpdate(node, queryId) {
		return {
			kind: "ColumnUpdateNode",
			column: this.transformNode(node.column, queryId),
			value: this.transformNode(node.value, queryId)
		};
	}
	transformLimit(node, queryId) {
		return {
			kind: "LimitNode",
			limit: this.transformNode(node.limit, queryId)
		};
	}
	transformOffset(node, queryId) {
		return {
			kind: "OffsetNode",
			offset: this.transformNode(node.offset, queryId)
		};
	}
	transformOnConflict(node, queryId) {
		return {
			kind: "OnConflictNode",
			columns: this.transformNodeList(node.columns, queryId),
			constraint: this.transformNode(node.constraint, queryId),
			indexExpression: this.transformNode(node.indexExpression, queryId),
			indexWhere: this.transformNode(node.indexWhere, queryId),
			updates: this.transformNodeList(node.updates, queryId),
			updateWhere: this.transformNode(node.updateWhere, queryId),
			doNothing: node.doNothing
		};
	}
	transformOnDuplicateKey(node, queryId) {
		return {
			kind: "OnDuplicateKeyNode",
			updates: this.transformNodeList(node.updates, queryId)
		};
	}
	transformCreateIndex(node, queryId) {
		return {
			kind: "CreateIndexNode",
			name: this.transformNode(node.name, queryId),
			table: this.transformNode(node.table, queryId),
			columns: this.transformNodeList(node.columns, queryId),
			unique: node.unique,
			using: this.transformNode(node.using, queryId),
			ifNotExists: node.ifNotExists,
			where: this.transformNode(node.where, queryId),
			nullsNotDistinct: node.nullsNotDistinct
		};
	}
	transformList(node, queryId) {
		return {
			kind: "ListNode",
			items: this.transformNodeList(node.items, queryId)
		};
	}
	transformDropIndex(node, queryId) {
		return {
			kind: "DropIndexNode",
			name: this.transformNode(node.name, queryId),
			table: this.transformNode(node.table, queryId),
			ifExists: node.ifExists,
			cascade: node.cascade
		};
	}
	transformPrimaryKeyConstraint(node, queryId) {
		return {
			kind: "PrimaryKeyConstraintNode",
			columns: this.transformNodeList(node.columns, queryId),
			name: this.transformNode(node.name, queryId),
			deferrable: node.deferrable,
			initiallyDeferred: node.initiallyDeferred
		};
	}
	transformUniqueConstraint(node, queryId) {
		return {
			kind: "UniqueConstraintNode",
			columns: this.transformNodeList(node.columns, queryId),
			name: this.transformNode(node.name, queryId),
			nullsNotDistinct: node.nullsNotDistinct,
			deferrable: node.deferrable,
			initiallyDeferred: node.initiallyDeferred
		};
	}
	transformForeignKeyConstraint(node, queryId) {
		return {
			kind: "ForeignKeyConstraintNode",
			columns: this.transformNodeList(node.columns, queryId),
			references: this.transformNode(node.references, queryId),
			name: this.transformNode(node.name, queryId),
			onDelete: node.onDelete,
			onUpdate: node.onUpdate,
			deferrable: node.deferrable,
			initiallyDeferred: node.initiallyDeferred
		};
	}
	transformSetOperation(node, queryId) {
		return {
			kind: "SetOperationNode",
			operator: node.operator,
			expression: this.transformNode(node.expression, queryId),
			all: node.all
		};
	}
	transformReferences(node, queryId) {
		return {
			kind: "ReferencesNode",
			table: this.transformNode(node.table, queryId),
			columns: this.transformNodeList(node.columns, queryId),
			onDelete: node.onDelete,
			onUpdate: node.onUpdate
		};
	}
	transformCheckConstraint(node, queryId) {
		return {
			kind: "CheckConstraintNode",
			expression: this.transformNode(node.expression, queryId),
			name: this.transformNode(node.name, queryId)
		};
	}
	transformWith(node, queryId) {
		return {
			kind: "WithNode",
			expressions: this.transformNodeList(node.expressions, queryId),
			recursive: node.recursive
		};
	}
	transformCommonTableExpression(node, queryId) {
		return {
			kind: "CommonTableExpressionNode",
			name: this.transformNode(node.name, queryId),
			materialized: node.materialized,
			expression: this.transformNode(node.expression, queryId)
		};
	}
	transformCommonTableExpressionName(node, queryId) {
		return {
			kind: "CommonTableExpressionNameNode",
			table: this.transformNode(node.table, queryId),
			columns: this.transformNodeList(node.columns, queryId)
		};
	}
	transformHaving(node, queryId) {
		return {
			kind: "HavingNode",
			having: this.transformNode(node.having, queryId)
		};
	}
	transformCreateSchema(node, queryId) {
		return {
			kind: "CreateSchemaNode",
			schema: this.transformNode(node.schema, queryId),
			ifNotExists: node.ifNotExists
		};
	}
	transformDropSchema(node, queryId) {
		return {
			kind: "DropSchemaNode",
			schema: this.transformNode(node.schema, queryId),
			ifExists: node.ifExists,
			cascade: node.cascade
		};
	}
	transformAlterTable(node, queryId) {
		return {
			kind: "AlterTableNode",
			table: this.transformNode(node.table, queryId),
			renameTo: this.transformNode(node.renameTo, queryId),
			setSchema: this.transformNode(node.setSchema, queryId),
			columnAlterations: this.transformNodeList(node.columnAlterations, queryId),
			addConstraint: this.transformNode(node.addConstraint, queryId),
			dropConstraint: this.transformNode(node.dropConstraint, queryId),
			renameConstraint: this.transformNode(node.renameConstraint, queryId),
			addIndex: this.transformNode(node.addIndex, queryId),
			dropIndex: this.transformNode(node.dropIndex, queryId)
		};
	}
	transformDropColumn(node, queryId) {
		return {
			kind: "DropColumnNode",
			column: this.transformNode(node.column, queryId),
			ifExists: node.ifExists
		};
	}
	transformRenameColumn(node, queryId) {
		return {
			kind: "RenameColumnNode",
			column: this.transformNode(node.column, queryId),
			renameTo: this.transformNode(node.renameTo, queryId)
		};
	}
	transformAlterColumn(node, queryId) {
		return {
			kind: "AlterColumnNode",
			column: this.transformNode(node.column, queryId),
			dataType: this.transformNode(node.dataType, queryId),
			dataTypeExpression: this.transformNode(node.dataTypeExpression, queryId),
			setDefault: this.transformNode(node.setDefault, queryId),
			dropDefault: node.dropDefault,
			setNotNull: node.setNotNull,
			dropNotNull: node.dropNotNull
		};
	}
	transformModifyColumn(node, queryId) {
		return {
			kind: "ModifyColumnNode",
			column: this.transformNode(node.column, queryId)
		};
	}
	transformAddConstraint(node, queryId) {
		return {
			kind: "AddConstraintNode",
			constraint: this.transformNode(node.constraint, queryId)
		};
	}
	transformDropConstraint(node, queryId) {
		return {
			kind: "DropConstraintNode",
			constraintName: this.transformNode(node.constraintName, queryId),
			ifExists: node.ifExists,
			modifier: node.modifier
		};
	}
	transformRenameConstraint(node, queryId) {
		return {
			kind: "RenameConstraintNode",
			oldName: this.transformNode(node.oldName, queryId),
			newName: this.transformNode(node.newName, queryId)
		};
	}
	transformCreateView(node, queryId) {
		return {
			kind: "CreateViewNode",
			name: this.transformNode(node.name, queryId),
			temporary: node.temporary,
			orReplace: node.orReplace,
			ifNotExists: node.ifNotExists,
			materialized: node.materialized,
			columns: this.transformNodeList(node.columns, queryId),
			as: this.transformNode(node.as, queryId)
		};
	}
	transformRefreshMaterializedView(node, queryId) {
		return {
			kind: "RefreshMaterializedViewNode",
			name: this.transformNode(node.name, queryId),
			concurrently: node.concurrently,
			withNoData: node.withNoData
		};
	}
	transformDropView(node, queryId) {
		return {
			kind: "DropViewNode",
			name: this.transformNode(node.name, queryId),
			ifExists: node.ifExists,
			materialized: node.materialized,
			cascade: node.cascade
		};
	}
	transformGenerated(node, queryId) {
		return {
			kind: "GeneratedNode",
			byDefault: node.byDefault,
			always: node.always,
			identity: node.identity,
			stored: node.stored,
			expression: this.transformNode(node.expression, queryId)
		};
	}
	transformDefaultValue(node, queryId) {
		return {
			kind: "DefaultValueNode",
			defaultValue: this.transformNode(node.defaultValue, queryId)
		};
	}
	transformOn(node, queryId) {
		return {
			kind: "OnNode",
			on: this.transformNode(node.on, queryId)
		};
	}
	transformSelectModifier(node, queryId) {
		return {
			kind: "SelectModifierNode",
			modifier: node.modifier,
			rawModifier: this.transformNode(node.rawModifier, queryId),
			of: this.transformNodeList(node.of, queryId)
		};
	}
	transformCreateType(node, queryId) {
		return {
			kind: "CreateTypeNode",
			name: this.transformNode(node.name, queryId),
			enum: this.transformNode(node.enum, queryId)
		};
	}
	transformDropType(node, queryId) {
		return {
			kind: "DropTypeNode",
			name: this.transformNode(node.name, queryId),
			additionalNames: this.transformNodeList(node.additionalNames, queryId),
			cascade: node.cascade,
			ifExists: node.ifExists
		};
	}
	transformExplain(node, queryId) {
		return {
			kind: "ExplainNode",
			format: node.format,
			options: this.transformNode(node.options, queryId)
		};
	}
	transformSchemableIdentifier(node, queryId) {
		return {
			kind: "SchemableIdentifierNode",
			schema: this.transformNode(node.schema, queryId),
			identifier: this.transformNode(node.identifier, queryId)
		};
	}
	transformAggregateFunction(node, queryId) {
		return {
			kind: "AggregateFunctionNode",
			func: node.func,
			aggregated: this.transformNodeList(node.aggregated, queryId),
			distinct: node.distinct,
			orderBy: this.transformNode(node.orderBy, queryId),
			withinGroup: this.transformNode(node.withinGroup, queryId),
			filter: this.transformNode(node.filter, queryId),
			over: this.transformNode(node.over, queryId)
		};
	}
	transformOver(node, queryId) {
		return {
			kind: "OverNode",
			orderBy: this.transformNode(node.orderBy, queryId),
			partitionBy: this.transformNode(node.partitionBy, queryId)
		};
	}
	transformPartitionBy(node, queryId) {
		return {
			kind: "PartitionByNode",
			items: this.transformNodeList(node.items, queryId)
		};
	}
	transformPartitionByItem(node, queryId) {
		return {
			kind: "PartitionByItemNode",
			partitionBy: this.transformNode(node.partitionBy, queryId)
		};
	}
	transformBinaryOperation(node, queryId) {
		return {
			kind: "BinaryOperationNode",
			leftOperand: this.transformNode(node.leftOperand, queryId),
			operator: this.transformNode(node.operator, queryId),
			rightOperand: this.transformNode(node.rightOperand, queryId)
		};
	}
	transformUnaryOperation(node, queryId) {
		return {
			kind: "UnaryOperationNode",
			operator: this.transformNode(node.operator, queryId),
			operand: this.transformNode(node.operand, queryId)
		};
	}
	transformUsing(node, queryId) {
		return {
			kind: "UsingNode",
			tables: this.transformNodeList(node.tables, queryId)
		};
	}
	transformFunction(node, queryId) {
		return {
			kind: "FunctionNode",
			func: node.func,
			arguments: this.transformNodeList(node.arguments, queryId)
		};
	}
	transformCase(node, queryId) {
		return {
			kind: "CaseNode",
			value: this.transformNode(node.value, queryId),
			when: this.transformNodeList(node.when, queryId),
			else: this.transformNode(node.else, queryId),
			isStatement: node.isStatement
		};
	}
	transformWhen(node, queryId) {
		return {
			kind: "WhenNode",
			condition: this.transformNode(node.condition, queryId),
			result: this.transformNode(node.result, queryId)
		};
	}
	transformJSONReference(node, queryId) {
		return {
			kind: "JSONReferenceNode",
			reference: this.transformNode(node.reference, queryId),
			traversal: this.transformNode(node.traversal, queryId)
		};
	}
	transformJSONPath(node, queryId) {
		return {
			kind: "JSONPathNode",
			inOperator: this.transformNode(node.inOperator, queryId),
			pathLegs: this.transformNodeList(node.pathLegs, queryId)
		};
	}
	transformJSONPathLeg(node, _queryId) {
		return {
			kind: "JSONPathLegNode",
			type: node.type,
			value: node.value
		};
	}
	transformJSONOperatorChain(node, queryId) {
		return {
			kind: "JSONOperatorChainNode",
			operator: this.transformNode(node.operator, queryId),
			values: this.transformNodeList(node.values, queryId)
		};
	}
	transformTuple(node, queryId) {
		return {
			kind: "TupleNode",
			values: this.transformNodeList(node.values, queryId)
		};
	}
	transformMergeQuery(node, queryId) {
		return {
			kind: "MergeQueryNode",
			into: this.transformNode(node.into, queryId),
			using: this.transformNode(node.using, queryId),
			whens: this.transformNodeList(node.whens, queryId),
			with: this.transformNode(node.with, queryId),
			top: this.transformNode(node.top, queryId),
			endModifiers: this.transformNodeList(node.endModifiers, queryId),
			output: this.transformNode(node.output, queryId),
			returning: this.transformNode(node.returning, queryId)
		};
	}
	transformMatched(node, _queryId) {
		return {
			kind: "MatchedNode",
			not: node.not,
			bySource: node.bySource
		};
	}
	transformAddIndex(node, queryId) {
		return {
			kind: "AddIndexNode",
			name: this.transformNode(node.name, queryId),
			columns: this.transformNodeList(node.columns, queryId),
			unique: node.unique,
			using: this.transformNode(node.using, queryId),
			ifNotExists: node.ifNotExists
		};
	}
	transformCast(node, queryId) {
		return {
			kind: "CastNode",
			expression: this.transformNode(node.expression, queryId),
			dataType: this.transformNode(node.dataType, queryId)
		};
	}
	transformFetch(node, queryId) {
		return {
			kind: "FetchNode",
			rowCount: this.transformNode(node.rowCount, queryId),
			modifier: node.modifier
		};
	}
	transformTop(node, _queryId) {
		return {
			kind: "TopNode",
			expression: node.expression,
			modifiers: node.modifiers
		};
	}
	transformOutput(node, queryId) {
		return {
			kind: "OutputNode",
			selections: this.transformNodeList(node.selections, queryId)
		};
	}
	transformAlterType(node, queryId) {
		return {
			kind: "AlterTypeNode",
			name: this.transformNode(node.name, queryId),
			addValue: this.transformNode(node.addValue, queryId),
			renameTo: this.transformNode(node.renameTo, queryId),
			renameValue: this.transformNode(node.renameValue, queryId),
			setSchema: this.transformNode(node.setSchema, queryId)
		};
	}
	transformAddValue(node, queryId) {
		return {
			kind: "AddValueNode",
			value: this.transformNode(node.value, queryId),
			ifNotExists: node.ifNotExists,
			isBefore: node.isBefore,
			neighborValue: this.transformNode(node.neighborValue, queryId)
		};
	}
	transformRenameValue(node, queryId) {
		return {
			kind: "RenameValueNode",
			oldValue: this.transformNode(node.oldValue, queryId),
			newValue: this.transformNode(node.newValue, queryId)
		};
	}
	transformDataType(node, _queryId) {
		return node;
	}
	transformSelectAll(node, _queryId) {
		return node;
	}
	transformIdentifier(node, _queryId) {
		return node;
	}
	transformValue(node, _queryId) {
		return node;
	}
	transformPrimitiveValueList(node, _queryId) {
		return node;
	}
	transformOperator(node, _queryId) {
		return node;
	}
	transformDefaultInsertValue(node, _queryId) {
		return node;
	}
	transformOrAction(node, _queryId) {
		return node;
	}
	transformCollate(node, _queryId) {
		return node;
	}
};
// build/ledger/json.js
function parseJson(text, where) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw corruptLedger(`${where} is not JSON`, cause);
	}
}
function decode(schema, value, where) {
	const read = safeParse(schema, value);
	if (!read.success) throw corruptLedger(`${where} has an unexpected content`);
	return read.output;
}
function canonicalJson(value) {
	return JSON.stringify(value, (_key, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one < other ? -1 : 1)) : part);
}
// build/ledger/archive/archived-issues.js
const packedColumns = [
	"issues_json",
	"handoffs_json",
	"previous_json"
];
function packIssues(issues) {
	const sorted = issues.toSorted((one, other) => one.issueNumber - other.issueNumber);
	const numbers = sorted.map(({ issueNumber }) => issueNumber);
	return {
		first_issue: numbers[0] ?? 0,
		last_issue: numbers.at(-1) ?? 0,
		issues_json: JSON.stringify(numbers.map((number, at) => number - (numbers[at - 1] ?? 0))),
		handoffs_json: JSON.stringify(runsOf(sorted)),
		previous_json: JSON.stringify(linksOf$1(sorted))
	};
}
function runsOf(issues) {
	const runs = [];
	for (const { handoffId } of issues) {
		const last = runs.at(-1);
		const next = last === void 0 || last.first === null ? null : last.first + last.count;
		if (last !== void 0 && handoffId === next) last.count += 1;
		else runs.push({
			first: handoffId,
			count: 1
		});
	}
	return runs.flatMap(({ count, first }) => [count, first]);
}
function linksOf$1(issues) {
	let from = 0;
	return issues.flatMap(({ handoffId, previousId }, at) => {
		if (handoffId === null || previousId === null) return [];
		const further = at - from;
		from = at;
		return [further, handoffId - previousId];
	});
}
const numbers = array(number());
const numbersOrNull = array(nullable(number()));
function unpackIssues(packed) {
	const read = (name, schema) => decode(schema, parseJson(packed[name], name), name);
	const handoffs = expandRuns(read("handoffs_json", numbersOrNull));
	let issueNumber = 0;
	return withLinks(read("issues_json", numbers).map((further, at) => {
		issueNumber += further;
		return {
			issueNumber,
			handoffId: handoffs[at] ?? null,
			previousId: null
		};
	}), read("previous_json", numbers));
}
function expandRuns(runs) {
	const ids = [];
	for (let at = 0; at < runs.length; at += 2) {
		const [count, first] = [runs[at] ?? 0, runs[at + 1] ?? null];
		for (let step = 0; step < count; step += 1) ids.push(first === null ? null : first + step);
	}
	return ids;
}
function withLinks(issues, links) {
	const linked = [...issues];
	let place = 0;
	for (let at = 0; at < links.length; at += 2) {
		place += links[at] ?? 0;
		const issue = issues[place];
		if (issue !== void 0 && issue.handoffId !== null) linked[place] = {
			...issue,
			previousId: issue.handoffId - (links[at + 1] ?? 0)
		};
	}
	return linked;
}
async function findArchived(db, issueNumber) {
	return (await allArchived(db, [issueNumber])).find((issue) => issue.issueNumber === issueNumber) ?? null;
}
async function allArchived(db, around) {
	const sorted = around?.toSorted((one, other) => one - other) ?? [0, Number.MAX_SAFE_INTEGER];
	return (await db.selectFrom("archives").select(["number", ...packedColumns]).where("first_issue", "<=", sorted.at(-1) ?? 0).where("last_issue", ">=", sorted[0] ?? 0).execute()).flatMap(({ number: archive, ...packed }) => unpackIssues(packed).map((issue) => ({
		archive,
		...issue
	})));
}
async function issuesIn(db, archive) {
	const row = await db.selectFrom("archives").select(packedColumns).where("number", "=", archive).executeTakeFirst();
	return row === void 0 ? [] : unpackIssues(row);
}
async function forgetArchived(db, issueNumbers) {
	const forgotten = new Set(issueNumbers);
	const isForgotten = ({ issueNumber }) => forgotten.has(issueNumber);
	const archives = groupBy(await allArchived(db, issueNumbers), ({ archive }) => archive);
	for (const [archive, issues] of archives) if (issues.some(isForgotten)) {
		const others = packIssues(issues.filter((issue) => !isForgotten(issue)));
		await db.updateTable("archives").set(others).where("number", "=", archive).execute();
	}
	await db.deleteFrom("archived_handoffs").where("issue_number", "in", sql`(SELECT value FROM json_each(${JSON.stringify(issueNumbers)}))`).execute();
}
// build/ledger/queries/read-rows.js
const chunk = 500;
async function collectReadable(db, query, { itemOf, damaged }) {
	const items = [];
	for await (const { rows } of db.getExecutor().stream(query.compile(), chunk)) for (const row of rows) {
		const item = unlessDamaged(() => itemOf(row));
		if (item === null) damaged.add(row.issue_number);
		else items.push(item);
	}
	return items;
}
function unlessDamaged(read) {
	const result = readOrReason(read);
	return result.kind === "read" ? result.value : null;
}
function readOrReason(read) {
	try {
		return {
			kind: "read",
			value: read()
		};
	} catch (error) {
		if (error instanceof CorruptLedgerError) return {
			kind: "unreadable",
			reason: error instanceof NewerRowError ? "newer" : "damaged"
		};
		throw error;
	}
}
function requireNumbers(item, names) {
	const wrong = names.find((name) => typeof item[name] !== "number");
	if (wrong !== void 0) throw corruptLedger(`${wrong} is not a number`);
	return item;
}
function epochOf(column) {
	return sql`unixepoch(${sql.ref(column)})`;
}
const isOpenExpression = sql`status IN ('initiated', 'accepted', 'returned')`;
function internStrings() {
	const known = new Map();
	return (text) => {
		const found = known.get(text);
		if (found === void 0) known.set(text, text);
		return found ?? text;
	};
}
function readTexts() {
	const known = new Map();
	return (json, column) => {
		const found = known.get(json) ?? textsIn(json, column);
		known.set(json, found);
		return found;
	};
}
const textsSchema = array(string());
function textsIn(json, column) {
	return decode(textsSchema, parseJson(json, column), column);
}
function roundUpToSecond(at) {
	return isoFromEpoch(Math.ceil(epochSeconds(at)));
}
// build/ledger/event-codec.js
const contextChangesSchema = record(string(), nullable(fieldValueSchema));
const initiationPartSchema = partial(object({
	...initiationSchema.entries,
	contextChanges: contextChangesSchema
}));
function initiationOf$1(row, template) {
	const where = `initial_values_json of issue #${row.issue_number}`;
	const former = parseJson(row.initial_values_json ?? "{}", where);
	const { contextChanges = {}, ...changed } = decode(initiationPartSchema, former, where);
	const shown = shownBy(row, template);
	return {
		...shown,
		context: withChanges(shown.context, contextChanges),
		...changed
	};
}
function initialValuesJson(initiation, row, template) {
	const { context, ...others } = initiation;
	const shown = shownBy(row, template);
	const former = {
		...pickChanged(others, shown),
		...differenceOf(context, shown.context)
	};
	return Object.keys(former).length === 0 ? null : JSON.stringify(former);
}
function shownBy(row, template) {
	return {
		handoffType: row.handoff_type,
		fromTeam: row.from_team,
		toTeam: row.to_team,
		title: row.title,
		context: decode(contextSchema, parseJson(row.context_json, "context_json"), "context_json"),
		checklist: template.checklist.map((text) => ({
			text,
			done: false,
			...template.optionalItems?.includes(text) ? { optional: true } : {}
		})),
		assignment: decode(assignmentSchema, parseJson(row.assignment_json, "assignment_json"), "assignment_json")
	};
}
function encodeEventData(detail, { initiation, submissions = new Map() }) {
	const { type, ...said } = detail;
	const changed = pickChanged(said, payloadDefaults(type, said, initiation));
	if (detail.type !== "submitted") return JSON.stringify(changed);
	const { context: _, ...others } = changed;
	if (initiation !== null) return JSON.stringify({
		...others,
		...differenceOf(detail.context, initiation.context)
	});
	const [since, before] = [...submissions].at(-1) ?? [];
	return JSON.stringify(before === void 0 ? changed : {
		...pickChanged(others, sameAs(before)),
		since,
		...differenceOf(detail.context, before.context)
	});
}
function decodeEventData(type, detailJson, { initiation, submissions = new Map(), source }) {
	const where = `the event ${source}`;
	const said = parseJson(detailJson, where);
	if (typeof said !== "object") return decode(eventDataSchema, said, where);
	const value = {
		...said !== null && "since" in said && type === "submitted" ? submittedSince(said.since, {
			said,
			submissions,
			where
		}) : payloadDefaults(type, said ?? {}, initiation),
		...said,
		type
	};
	const read = safeParse(eventDataSchema, value);
	if (!read.success && read.issues.every(isUnknownName)) throw new NewerRowError(where);
	return decode(eventDataSchema, value, where);
}
function isUnknownName({ type, input }) {
	return (type === "variant" || type === "picklist") && typeof input === "string";
}
function submittedSince(since, { said, submissions, where }) {
	const before = typeof since === "string" ? submissions.get(since) : void 0;
	if (before === void 0) throw corruptLedger(`${where} follows an event that is missing`);
	return {
		...sameAs(before),
		context: withChanges(before.context, contextChangesIn(said))
	};
}
function sameAs({ handoffType, fromTeam }) {
	return {
		handoffType,
		fromTeam
	};
}
function payloadDefaults(type, said, initiation) {
	if (initiation === null) return {};
	switch (type) {
		case "submitted": {
			const { handoffType, fromTeam, context } = initiation;
			return {
				handoffType,
				fromTeam,
				attempt: 1,
				complete: true,
				context: withChanges(context, contextChangesIn(said)),
				errors: []
			};
		}
		case "initiated": return initiation;
		case "checked":
		case "unchecked": {
			const position = "position" in said ? Number(said.position) : 0;
			return { text: initiation.checklist[position - 1]?.text };
		}
		default: return {};
	}
}
function pickChanged(whole, base) {
	const known = new Map(Object.entries(base));
	return Object.fromEntries(Object.entries(whole).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known.get(name))));
}
function contextChangesIn(said) {
	return "contextChanges" in said ? decode(contextChangesSchema, said.contextChanges, "contextChanges") : {};
}
function differenceOf(context, base) {
	const changed = [...new Set([...Object.keys(base), ...Object.keys(context)])].filter((field) => JSON.stringify(context[field]) !== JSON.stringify(base[field]));
	return changed.length === 0 ? {} : { contextChanges: Object.fromEntries(changed.map((one) => [one, context[one] ?? null])) };
}
function withChanges(base, changes) {
	const changed = Object.entries({
		...base,
		...changes
	});
	return Object.fromEntries(changed.flatMap(([field, value]) => value === null ? [] : [[field, value]]));
}
// build/ledger/queries/recorded-handoff.js
function handoffNumbers(db, which) {
	const [column, number] = "handoffId" in which ? ["id", which.handoffId] : ["issue_number", which.issueNumber];
	return db.selectFrom("handoffs").select(["id", "issue_number"]).where(column, "=", number).executeTakeFirst();
}
async function findHandoff(db, issueNumber, templates = new Map()) {
	const row = await db.selectFrom("handoffs").selectAll().where("issue_number", "=", issueNumber).executeTakeFirst();
	if (row === void 0) return null;
	const version = row.template_version;
	const template = templates.get(version) ?? await findTemplate(db, version);
	templates.set(version, template);
	return {
		row,
		template,
		initiation: initiationOf$1(row, template)
	};
}
async function findTemplate(db, version) {
	return readTemplate(version, (await db.selectFrom("templates").select("template_json").where("version", "=", version).executeTakeFirst())?.template_json);
}
function readTemplate(version, json) {
	const where = `template ${version}`;
	const template = json === void 0 ? null : decodeTemplate(parseJson(json, where));
	if (template === null) throw corruptLedger(`${where} is missing or has an unexpected content`);
	return template;
}
// build/ledger/archive/choose-archives.js
async function allArchives(db) {
	return (await db.selectFrom("archives").select("number").orderBy("number").execute()).map(({ number }) => number);
}
async function archiveOfIssue(db, issueNumber) {
	return (await findArchived(db, issueNumber))?.archive ?? null;
}
async function archivesByIssue(db) {
	const archived = await allArchived(db);
	return new Map(archived.map(({ issueNumber, archive }) => [issueNumber, archive]));
}
function byArchive(archiveOf, issues) {
	return [...groupBy(issues, (issue) => archiveOf.get(issue) ?? null)].map(([archive, found]) => ({
		archive,
		issues: found
	}));
}
async function archivesSince(db, { from }) {
	return (await db.selectFrom("archives").select("number").where("newest_at", ">=", roundUpToSecond(from)).orderBy("number").execute()).map(({ number }) => number);
}
async function archivesOfFigures(db, window) {
	const recent = await archivesSince(db, window);
	const archived = await allArchived(db);
	const links = await linksOf(db, archived);
	if (links.length === 0) return recent;
	const archiveOf = archivesById(archived);
	const isIn = new Set(recent);
	const inWindow = await handoffsSince(db, window);
	const isSeed = (id) => {
		const archive = archiveOf.get(id);
		return archive === void 0 ? inWindow.has(id) : isIn.has(archive);
	};
	const members = connected(links, isSeed).flatMap((id) => archiveOf.get(id) ?? []);
	return [...new Set([...recent, ...members])].toSorted((one, other) => one - other);
}
async function archivesOfHandoff(db, { withChain = false, ...which }) {
	const archived = await allArchived(db);
	const own = archived.find(({ handoffId, issueNumber }) => "handoffId" in which ? handoffId === which.handoffId : issueNumber === which.issueNumber);
	const hot = await handoffNumbers(db, which);
	const id = own?.handoffId ?? hot?.id;
	const archiveOf = archivesById(archived);
	const members = connected(withChain ? await linksOf(db, archived) : [], (one) => one === id);
	const archives = [...own === void 0 ? [] : [own.archive], ...members.flatMap((one) => archiveOf.get(one) ?? [])];
	return [...new Set(archives)].toSorted((one, other) => one - other);
}
async function linksOf(db, archived) {
	const { rows } = await sql`
    SELECT id, previous_handoff_id AS previous FROM handoffs
      WHERE previous_handoff_id IS NOT NULL`.execute(db);
	return [...rows, ...archived.flatMap(({ handoffId: id, previousId: previous }) => id === null || previous === null ? [] : [{
		id,
		previous
	}])];
}
function archivesById(archived) {
	return new Map(archived.flatMap(({ handoffId: id, archive }) => id === null ? [] : [[id, archive]]));
}
async function handoffsSince(db, { from }) {
	const since = roundUpToSecond(from);
	const rows = await db.selectFrom("handoffs").select("id").where(sql`ifnull(completed_at >= ${since}, 1)`).where(sql`ifnull(cancelled_at >= ${since}, 1)`).execute();
	return new Set(rows.map(({ id }) => id));
}
function connected(links, isSeed) {
	const beside = new Map();
	for (const { id, previous } of links) for (const [one, other] of [[id, previous], [previous, id]]) beside.set(one, [...beside.get(one) ?? [], other]);
	const reached = new Set([...beside.keys()].filter(isSeed));
	for (const id of reached) for (const other of beside.get(id) ?? []) reached.add(other);
	return [...reached];
}
// build/ledger/declare-table.js
function table(columns, options = {}) {
	return {
		columns,
		...options
	};
}
const requiredText = (options) => column("TEXT", {
	isRequired: true,
	...options
});
const nullableText = (options) => column("TEXT", options);
const textKey = (options) => column("TEXT", {
	isKey: true,
	...options
});
const requiredInteger = (options) => column("INTEGER", {
	isRequired: true,
	...options
});
const nullableInteger = (options) => column("INTEGER", options);
const integerKey = (options) => column("INTEGER", {
	isKey: true,
	...options
});
const rowId = (options) => column("INTEGER", {
	isKey: true,
	isNumbered: true,
	...options
});
function column(type, { isRequired = false, isKey = false, isNumbered = false, ...options } = {}) {
	return {
		type,
		isRequired,
		isKey,
		isNumbered,
		...options
	};
}
function columnSql({ type, isRequired, isKey, keepsNumbers, references, unique, rest }) {
	const [table = "", key = ""] = references?.split(".") ?? [];
	return [
		type,
		isRequired ? "NOT NULL" : "",
		isKey ? "PRIMARY KEY" : "",
		keepsNumbers === true ? "AUTOINCREMENT" : "",
		references === void 0 ? "" : `REFERENCES ${table} (${key})`,
		unique === void 0 ? "" : "UNIQUE",
		unique === "in any case" ? "COLLATE NOCASE" : "",
		rest ?? ""
	].filter((part) => part !== "").join(" ");
}
function inList(values) {
	return values.map((value) => `'${value}'`).join(", ");
}
function schemaSteps(tables) {
	return Array.from({ length: newestSchemaOf(tables) }, (_, index) => schemaStep(index + 1, tables));
}
function newestSchemaOf(tables) {
	const versions = Object.values(tables).flatMap((declared) => [declared, ...Object.values(declared.columns)].map(sinceOf));
	return Math.max(...versions);
}
function columnsAt(version, tables) {
	return Object.entries(tables).flatMap(([name, declared]) => Object.entries(declared.columns).flatMap(([columnName, one]) => Math.max(sinceOf(declared), sinceOf(one)) <= version ? [`${name}.${columnName}`] : []));
}
function sinceOf({ since = 1 }) {
	return since;
}
function schemaStep(version, tables) {
	const all = Object.entries(tables);
	const added = all.flatMap(([name, { columns }]) => Object.entries(columns).flatMap(([columnName, one]) => one.since === version ? [`${noteLine(one.note, "")}ALTER TABLE ${name} ADD COLUMN ${columnName} ${columnSql(one)};\n`] : []));
	const created = all.flatMap(([name, declared]) => sinceOf(declared) === version ? [createTable(name, declared)] : []);
	return [...added, ...created].join("\n");
}
function createTable(name, declared) {
	const { columns, primaryKey, unique, withoutRowId = false, indexes = {}, sqlite } = declared;
	const parts = Object.entries(columns).filter(([, { since }]) => since === void 0).map(([columnName, one]) => `${noteLine(one.note, "  ")}  ${columnName} ${columnSql(one)}`);
	if (primaryKey !== void 0) parts.push(`  PRIMARY KEY (${primaryKey.join(", ")})`);
	if (unique !== void 0) parts.push(`${noteLine(unique.note, "  ")}  UNIQUE (${unique.columns.join(", ")})`);
	return [
		`CREATE TABLE ${name} (\n${parts.join(",\n")}\n)${withoutRowId ? " WITHOUT ROWID" : ""};`,
		...Object.entries(indexes).map(([index, of]) => createIndex(index, name, of)),
		...sqlite === void 0 ? [] : [sqlite.trim()],
		""
	].join("\n");
}
function createIndex(name, table, { on, isUnique, where, note }) {
	const create = isUnique === true ? "CREATE UNIQUE INDEX" : "CREATE INDEX";
	const only = where === void 0 ? "" : `\n  WHERE ${where}`;
	return `${noteLine(note, "")}${create} ${name} ON ${table} (${on.join(", ")})${only};`;
}
function noteLine(note, indent) {
	return note === void 0 ? "" : `${indent}-- ${note}\n`;
}
// build/ledger/archive-tables.js
const archives = table({
	number: integerKey(),
	version: requiredText({ note: "Git finds the file by it: git cat-file blob <version>." }),
	bytes: requiredInteger(),
	newest_at: requiredText({ note: "The time of its newest event." }),
	first_issue: requiredInteger({ note: "Of the issues whose rows are there and not here. Older archives may have former rows." }),
	last_issue: requiredInteger(),
	issues_json: requiredText({ note: "Their numbers, each as the difference from the one before." }),
	handoffs_json: requiredText({ note: "The numbers of their handoffs in runs: how many, and the first; null: no handoff." }),
	previous_json: requiredText({ note: "Those with a handoff before: how many issues further, and how much lower its number is." })
}, { sqlite: `
CREATE VIEW archived_issues AS
  SELECT sum(value) OVER (PARTITION BY number ORDER BY key) AS issue_number, number AS archive
  FROM archives, json_each(issues_json);
` });
const archivedHandoffs = table({
	issue_number: integerKey(),
	archive: requiredInteger({ references: "archives.number" }),
	handoff_id: nullableInteger(),
	to_team: nullableText({ note: "Of a team's newest assignments, which count for whose turn it is; null: of an older one." }),
	assignment_json: nullableText(),
	subject: nullableText({ note: "Of the newest with a subject, with what a later handoff shows of them; null: of others." }),
	earlier_json: nullableText()
});
// build/ledger/handoffs-table.js
const handoffs = table({
	id: rowId({ keepsNumbers: true }),
	handoff_type: requiredText(),
	from_team: requiredText(),
	to_team: requiredText(),
	context_json: requiredText(),
	status: requiredText({ rest: `DEFAULT 'initiated'\n    CHECK (status IN (${inList(statuses)}))` }),
	initiated_by: nullableText(),
	initiated_at: requiredText(),
	accepted_at: nullableText(),
	completed_at: nullableText(),
	repository: requiredText(),
	issue_number: requiredInteger(),
	title: requiredText(),
	accepted_by: nullableText(),
	completed_by: nullableText(),
	owner: nullableText(),
	cancelled_at: nullableText(),
	accepted_implicitly: requiredInteger({ rest: "DEFAULT 0" }),
	assignees_json: requiredText({ rest: "DEFAULT '[]'" }),
	assignment_json: requiredText(),
	status_changed_at: requiredText({ note: "When and by whom the status last changed." }),
	status_changed_by: nullableText(),
	reopen_count: requiredInteger({ rest: "DEFAULT 0" }),
	accept_within: nullableInteger(),
	complete_within: nullableInteger(),
	template_version: requiredText({ references: "templates.version" }),
	initial_values_json: nullableText({ note: "What the row said when the handoff was initiated, where that differs." }),
	read_back: nullableText(),
	next_due_at: nullableText({ note: "The earlier of the two deadlines; null: none is running." }),
	next_reminder_at: nullableText({ note: "When the next reminder is due; null: none." }),
	overdue_since: nullableText({ note: "Since when it is overdue; null: it is not." }),
	return_count: requiredInteger({ rest: "DEFAULT 0" }),
	edited_after_acceptance: requiredInteger({ rest: "DEFAULT 0" }),
	accepted_business_seconds: nullableInteger({ note: "Business seconds from initiation to acceptance and to completion." }),
	completed_business_seconds: nullableInteger(),
	last_wait_business_seconds: nullableInteger({ note: "Business seconds of the wait that acceptance ended." }),
	former_team_time_json: nullableText({ note: "When it came to to_team, and the time in each phase until then; null: no other team had it." }),
	waiting_seconds: requiredInteger({
		rest: "DEFAULT 0",
		note: "Time in each phase up to status_changed_at: all seconds, and business seconds."
	}),
	waiting_business_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	in_progress_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	in_progress_business_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	with_sender_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	with_sender_business_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	clock_started_at: nullableText({ note: "When a question was asked or answered, or a hold started or ended; null: not since status_changed_at." }),
	paused_seconds: requiredInteger({
		rest: "DEFAULT 0",
		note: "Seconds on hold or asked between status_changed_at and clock_started_at."
	}),
	asked_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	asked_business_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	on_hold_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	on_hold_business_seconds: requiredInteger({ rest: "DEFAULT 0" }),
	asked_at: nullableText({ note: "Since when a question to the sender is open; null: none is." }),
	on_hold_since: nullableText({ note: "Null: it is not on hold. next_reminder_at is then when the hold ends." }),
	on_hold_until: nullableText({ note: "Null: until someone resumes it." }),
	hold_reason: nullableText(),
	previous_handoff_id: nullableInteger({ note: "The handoff that this one follows, here or in an archive; null: it starts a chain." }),
	next_requested_at: nullableText({ note: "Since when a next handoff is requested and not opened yet; null: none is." }),
	subject: nullableText({ note: "The answer that earlier handoffs are found by, in lower case; null if there is none." })
}, {
	unique: {
		columns: ["issue_number", "repository"],
		note: "The number first: a ledger serves one repository, also after the repository was renamed."
	},
	indexes: {
		handoffs_open: {
			on: ["status"],
			where: "status IN ('initiated', 'accepted', 'returned')"
		},
		handoffs_subject: {
			on: ["subject"],
			where: "subject IS NOT NULL"
		},
		handoffs_previous: {
			on: ["previous_handoff_id"],
			where: "previous_handoff_id IS NOT NULL"
		},
		handoffs_initiated_at: { on: ["initiated_at"] },
		handoffs_next_reminder_at: {
			on: ["next_reminder_at"],
			where: "next_reminder_at IS NOT NULL"
		}
	},
	sqlite: `CREATE VIEW open_handoffs AS
SELECT issue_number, title, to_team, status, owner, status_changed_at,
  round((julianday('now') - julianday(status_changed_at)) * 24, 1) AS hours
FROM handoffs
WHERE status IN ('initiated', 'accepted', 'returned')
ORDER BY status_changed_at;
`
});
const tables = {
	templates: table({
		version: textKey(),
		handoff_type: requiredText(),
		template_json: requiredText()
	}, { withoutRowId: true }),
	handoffs,
	submissions: table({
		source: textKey(),
		issue_number: requiredInteger(),
		handoff_type: requiredText(),
		from_team: requiredText(),
		attempt: requiredInteger(),
		submitted_by: nullableText(),
		submitted_at: requiredText(),
		complete: requiredInteger(),
		missing_json: requiredText(),
		invalid_json: requiredText()
	}, { withoutRowId: true }),
	checklist_items: table({
		handoff_id: requiredInteger({ references: "handoffs.id" }),
		position: requiredInteger(),
		text: requiredText(),
		done: requiredInteger({ rest: "DEFAULT 0" }),
		done_by: nullableText(),
		done_at: nullableText()
	}, {
		withoutRowId: true,
		primaryKey: ["handoff_id", "position"]
	}),
	events: table({
		id: rowId(),
		handoff_id: nullableInteger({ references: "handoffs.id" }),
		issue_number: requiredInteger(),
		type: requiredText(),
		actor: nullableText(),
		at: requiredText(),
		data_json: requiredText({ rest: "DEFAULT '{}'" }),
		idempotency_key: requiredText({ unique: "as written" })
	}, {
		indexes: { events_issue_number: { on: ["issue_number"] } },
		sqlite: `CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;
-- Events only leave this file for an archive.
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
WHEN OLD.issue_number NOT IN (SELECT issue_number FROM archived_handoffs)
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;
`
	}),
	feedback: table({
		handoff_id: requiredInteger({ references: "handoffs.id" }),
		rating: requiredInteger({ rest: "CHECK (rating BETWEEN 1 AND 5)" }),
		comment: nullableText(),
		given_by: nullableText(),
		given_at: requiredText(),
		missing_json: requiredText({ rest: "DEFAULT '[]'" })
	}, { indexes: { feedback_person: {
		on: ["handoff_id", "given_by"],
		isUnique: true,
		note: "One person rates a handoff once: the latest rating counts."
	} } }),
	returns: table({
		source: textKey(),
		handoff_id: requiredInteger({ references: "handoffs.id" }),
		issue_number: requiredInteger(),
		reason: nullableText(),
		comment: nullableText(),
		fields_json: requiredText({ rest: "DEFAULT '[]'" }),
		returned_by: nullableText(),
		returned_at: requiredText()
	}, {
		withoutRowId: true,
		indexes: { returns_returned_at: { on: ["returned_at"] } }
	}),
	outbox: table({
		id: textKey({ note: "Hash of the event and the destination." }),
		issue_number: nullableInteger(),
		kind: requiredText(),
		channel: requiredText({ note: "slack, email or webhook." }),
		target: requiredText(),
		event_source: requiredText(),
		message_json: nullableText({ note: "Null once it is sent or has failed for good." }),
		created_at: requiredText(),
		attempts: requiredInteger({ rest: "DEFAULT 0" }),
		next_attempt_at: requiredText(),
		sent_at: nullableText(),
		failed_at: nullableText(),
		last_error: nullableText()
	}, {
		withoutRowId: true,
		indexes: { outbox_due: {
			on: ["next_attempt_at"],
			where: "sent_at IS NULL AND failed_at IS NULL"
		} }
	}),
	configurations: table({
		id: rowId(),
		version: requiredText({ unique: "as written" }),
		configuration_json: requiredText()
	}),
	reports: table({
		period: textKey(),
		claimed_at: requiredText(),
		issue_number: nullableInteger()
	}, { withoutRowId: true }),
	meta: table({
		key: textKey(),
		value: requiredText()
	}, { withoutRowId: true }),
	questions: table({
		handoff_id: requiredInteger({ references: "handoffs.id" }),
		position: requiredInteger(),
		question: requiredText(),
		asked_by: nullableText(),
		asked_at: requiredText(),
		answer: nullableText({ note: "Null: none, or by an edit of the description." }),
		answered_by: nullableText(),
		closed_at: nullableText({ note: "When it was answered or withdrawn; null: it is open." })
	}, {
		withoutRowId: true,
		primaryKey: ["handoff_id", "position"]
	}),
	incomplete_forms: table({
		issue_number: integerKey(),
		handoff_type: requiredText(),
		title: nullableText(),
		from_team: requiredText(),
		to_team: requiredText(),
		submitted_by: nullableText(),
		attempts: requiredInteger(),
		since: requiredText({ note: "The last edit that changed an answer, or when the issue was reopened." }),
		missing_json: requiredText(),
		invalid_json: requiredText(),
		reminded_at: nullableText(),
		closed_at: nullableText({ note: "Null: the issue is open." }),
		closed_as: nullableText({ note: "closed; expired or replaced where Baton closed it; unlabelled where it lost the label of its type." }),
		next_action_at: nullableText({ note: "When the sender is reminded, or Baton closes the issue; null: neither." }),
		previous_handoff_id: nullableInteger({ note: "The handoff that it follows; null: none." })
	}, { indexes: { incomplete_forms_next_action_at: {
		on: ["next_action_at"],
		where: "next_action_at IS NOT NULL"
	} } }),
	people: table({
		account_id: integerKey(),
		name: requiredText({ unique: "in any case" }),
		login: nullableText({ note: "The login it has now; null: another account has it, and the new one is not known." })
	}),
	team_logins: table({
		login: textKey(),
		account_id: nullableInteger({ note: "Null: no account had it." })
	}, { withoutRowId: true }),
	archives,
	archived_handoffs: archivedHandoffs
};
// build/ledger/schema.js
const applicationId = 1113683054;
const newestSchema = newestSchemaOf(tables);
// build/ledger/sqlite/check-integrity.js
const fullCheckUpTo = 2 ** 20;
const magic = Buffer.from("SQLite format 3\0");
function checkIntegrity(database, bytes) {
	if (bytes.length === 0) throw corruptLedger("the file is empty");
	if (bytes.length < 100 || !magic.equals(bytes.subarray(0, magic.length))) throw corruptLedger("the file is not an SQLite database");
	if (bytes.length < declaredLength(bytes)) throw corruptLedger("the file is cut short");
	const found = queryPragma(database, `${bytes.length > fullCheckUpTo ? "quick_check" : "integrity_check"}(1)`);
	if (found !== "ok") throw corruptLedger(`SQLite finds it damaged (${String(found)})`);
	if (queryPragma(database, "application_id") !== 1113683054) throw corruptLedger("it is an SQLite database, but not one that Baton wrote");
}
function declaredLength(bytes) {
	const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pageSize = header.getUint16(16);
	return (pageSize === 1 ? 65536 : pageSize) * header.getUint32(28);
}
function queryPragma(database, pragma) {
	try {
		return database.exec(`PRAGMA ${pragma}`)[0]?.values[0]?.[0];
	} catch (cause) {
		throw corruptLedger("SQLite cannot read it", cause);
	}
}
// build/ledger/sqlite/check-tables.js
function checkTables(database, version, tables) {
	const [found] = database.exec(`
    SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table'
  `);
	const present = new Set(found?.values.map(([name]) => name));
	const missing = columnsAt(version, tables).filter((name) => !present.has(name));
	if (missing.length > 0) throw corruptLedger(`tables or columns are missing (${joinList(missing, { most: 5 })})`);
}
// build/ledger/sqlite/row-of.js
function rowMaker(columns) {
	const nulls = Object.fromEntries(columns.map((column) => [column, null]));
	const emptyRow = JSON.parse(JSON.stringify(nulls));
	return (values) => {
		const row = { ...emptyRow };
		for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ""] = values[at] ?? null;
		return row;
	};
}
// build/ledger/sqlite/prepared-statements.js
const maxIdle = 200;
function prepareStatements(database) {
	const idle = new Map();
	return {
		database,
		take(sql) {
			const waiting = idle.get(sql);
			idle.delete(sql);
			return waiting ?? prepare(database, sql);
		},
		release(prepared) {
			const { sql, statement } = prepared;
			if (idle.size < maxIdle && !idle.has(sql)) {
				statement.reset();
				idle.set(sql, prepared);
			} else statement.free();
		}
	};
}
function prepare(database, sql) {
	const statement = database.prepare(sql);
	return {
		sql,
		statement,
		toRow: rowMaker(statement.getColumnNames())
	};
}
// build/base/exact-number.js
function exactNumber(digits) {
	const number = Number(digits);
	return Number.isInteger(number) && !Number.isSafeInteger(number) && /^-?\d+$/.test(digits) ? digits : number;
}
// build/ledger/sqlite/query-sql.js
function querySql(database, text) {
	database.run("PRAGMA query_only = 1");
	try {
		return askFirst(database, text);
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		return {
			kind: "refused",
			why: /readonly/.test(said) ? "writes" : "invalid",
			said
		};
	} finally {
		database.run("PRAGMA query_only = 0");
	}
}
const refused = (why) => ({
	kind: "refused",
	why,
	said: ""
});
function askFirst(database, text) {
	const statements = database.iterateStatements(text);
	const first = statements.next();
	if (first.done) return refused("empty");
	const columns = first.value.getColumnNames();
	const statement = first.value;
	const rows = [];
	while (first.value.step()) {
		const row = statement.get(null, { useBigInt: true });
		rows.push(row.map((value) => typeof value === "bigint" ? exactNumber(String(value)) : value));
	}
	if (!statements.next().done) return refused("several");
	return columns.length === 0 ? refused("no_question") : {
		kind: "answered",
		columns,
		rows
	};
}
function readTable(database, name, { columns: wanted, where } = {}) {
	const selected = wanted === void 0 ? "*" : wanted.map(quoted).join(", ");
	const condition = where === void 0 ? "" : ` WHERE ${quoted(where[0])} = ?`;
	const statement = database.prepare(`SELECT ${selected} FROM ${quoted(name)}${condition}`);
	try {
		statement.bind(where === void 0 ? [] : [where[1]]);
		const columns = statement.getColumnNames();
		const toRow = rowMaker(columns);
		const rows = [];
		while (statement.step()) rows.push(toRow(statement.get()));
		return {
			name,
			columns,
			rows
		};
	} finally {
		statement.free();
	}
}
function quoted(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
function tableNames(database) {
	const [found] = database.exec("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid");
	return (found?.values ?? []).map(([name]) => String(name));
}
// build/ledger/sqlite/sql-js.js
var import_sql_wasm_browser = __toESM(__commonJSMin(((exports, module) => {
	var initSqlJsPromise = void 0;
	var initSqlJs = function(moduleConfig) {
		if (initSqlJsPromise) return initSqlJsPromise;
		initSqlJsPromise = new Promise(function(resolveModule, reject) {
			var Module = typeof moduleConfig !== "undefined" ? moduleConfig : {};
			var originalOnAbortFunction = Module["onAbort"];
			Module["onAbort"] = function(errorThatCausedAbort) {
				reject(new Error(errorThatCausedAbort));
				if (originalOnAbortFunction) originalOnAbortFunction(errorThatCausedAbort);
			};
			Module["postRun"] = Module["postRun"] || [];
			Module["postRun"].push(function() {
				resolveModule(Module);
			});
			module = void 0;
			var k;
			k ||= typeof Module !== "undefined" ? Module : {};
			var aa = !!globalThis.window, ba = !!globalThis.WorkerGlobalScope;
			k.onRuntimeInitialized = function() {
				function a(f, h) {
					mb(f, h instanceof Error ? h.message : String(h), -1);
				}
				function b(f, h) {
					switch (typeof h) {
						case "boolean":
							ic(f, h ? 1 : 0);
							break;
						case "number":
							jc(f, h);
							break;
						case "string":
							kc(f, h, l(h), -1);
							break;
						case "object":
							if (h === null) nb(f);
							else if (h.length != null) {
								var p = ca(h.length);
								v.set(h, p);
								lc(f, p, h.length, -1);
								da(p);
							} else mb(f, "Wrong API use : tried to return a value of an unknown type (" + h + ").", -1);
							break;
						default: nb(f);
					}
				}
				function d(f, h) {
					for (var p = [], r = 0; r < f; r += 1) {
						var u = y(h + 4 * r, "i32"), w = mc(u);
						if (w === 1 || w === 2) u = nc(u);
						else if (w === 3) w = ob(u), u = oc(u), u = A(u, w, !0);
						else if (w === 4) {
							w = u;
							u = ob(w);
							w = pc(w);
							for (var x = new Uint8Array(u), G = 0; G < u; G += 1) x[G] = v[w + G];
							u = x;
						} else u = null;
						p.push(u);
					}
					return p;
				}
				function c(f, h) {
					this.Va = f;
					this.db = h;
					this.Ta = 1;
					this.Eb = [];
				}
				function e(f, h) {
					this.db = h;
					this.tb = ea(f);
					if (this.tb === null) throw Error("Unable to allocate memory for the SQL string");
					this.zb = this.tb;
					this.fb = this.Kb = null;
				}
				function g(f) {
					this.filename = "dbfile_" + (4294967295 * Math.random() >>> 0);
					f != null && fa(this.filename, f);
					this.handleError(F(this.filename, q));
					this.db = y(q, "i32");
					z && qc(this.db);
					this.Bb = {};
					this.ab = new Map();
				}
				function m(f, h) {
					return f.replace(/[A-Z]/g, function(p) {
						return p.toLowerCase();
					}) + ":" + h;
				}
				function t(f) {
					f.forEach(ja);
				}
				var z = k.useOldExtensionFunctions !== !1, q = ka(4), n = k.cwrap, F = n("sqlite3_open", "number", ["string", "number"]), S = n("sqlite3_close_v2", "number", ["number"]), Oa = n("sqlite3_backup_init", "number", [
					"number",
					"string",
					"number",
					"string"
				]), ma = n("sqlite3_backup_step", "number", ["number", "number"]), na = n("sqlite3_backup_finish", "number", ["number"]), ha = n("sqlite3_exec", "number", [
					"number",
					"number",
					"number",
					"number",
					"number"
				]), za = n("sqlite3_changes", "number", ["number"]), N = n("sqlite3_sql", "string", ["number"]), rc = n("sqlite3_normalized_sql", "string", ["number"]), Pa = n("sqlite3_prepare_v2", "number", [
					"number",
					"number",
					"number",
					"number",
					"number"
				]), sc = n("sqlite3_bind_text", "number", [
					"number",
					"number",
					"number",
					"number",
					"number"
				]), qb = n("sqlite3_bind_blob", "number", [
					"number",
					"number",
					"number",
					"number",
					"number"
				]), tc = n("sqlite3_bind_double", "number", [
					"number",
					"number",
					"number"
				]), uc = n("sqlite3_bind_int", "number", [
					"number",
					"number",
					"number"
				]), vc = n("sqlite3_bind_parameter_index", "number", ["number", "string"]), wc = n("sqlite3_step", "number", ["number"]), ia = n("sqlite3_errmsg", "string", ["number"]), xc = n("sqlite3_column_count", "number", ["number"]), yc = n("sqlite3_data_count", "number", ["number"]), zc = n("sqlite3_column_double", "number", ["number", "number"]), Ac = n("sqlite3_column_text", "number", ["number", "number"]), Bc = n("sqlite3_column_blob", "number", ["number", "number"]), rb = n("sqlite3_column_bytes", "number", ["number", "number"]), Cc = n("sqlite3_column_type", "number", ["number", "number"]), Dc = n("sqlite3_column_name", "string", ["number", "number"]), Ec = n("sqlite3_reset", "number", ["number"]), Fc = n("sqlite3_clear_bindings", "number", ["number"]), Gc = n("sqlite3_finalize", "number", ["number"]), sb = n("sqlite3_create_function_v2", "number", "number string number number number number number number number".split(" ")), mc = n("sqlite3_value_type", "number", ["number"]), ob = n("sqlite3_value_bytes", "number", ["number"]), oc = n("sqlite3_value_text", "number", ["number"]), pc = n("sqlite3_value_blob", "number", ["number"]), nc = n("sqlite3_value_double", "number", ["number"]), jc = n("sqlite3_result_double", "", ["number", "number"]), nb = n("sqlite3_result_null", "", ["number"]), kc = n("sqlite3_result_text", "", [
					"number",
					"string",
					"number",
					"number"
				]), lc = n("sqlite3_result_blob", "", [
					"number",
					"number",
					"number",
					"number"
				]), ic = n("sqlite3_result_int", "", ["number", "number"]), mb = n("sqlite3_result_error", "", [
					"number",
					"string",
					"number"
				]), tb = n("sqlite3_aggregate_context", "number", ["number", "number"]), qc = n("RegisterExtensionFunctions", "number", ["number"]), ub = n("sqlite3_update_hook", "number", [
					"number",
					"number",
					"number"
				]);
				c.prototype.bind = function(f) {
					if (!this.Va) throw "Statement closed";
					this.reset();
					return Array.isArray(f) ? this.bc(f) : f != null && typeof f === "object" ? this.cc(f) : !0;
				};
				c.prototype.step = function() {
					if (!this.Va) throw "Statement closed";
					this.Ta = 1;
					var f = wc(this.Va);
					switch (f) {
						case 100: return !0;
						case 101: return !1;
						default: throw this.db.handleError(f);
					}
				};
				c.prototype.Ub = function(f) {
					f ?? (f = this.Ta, this.Ta += 1);
					return zc(this.Va, f);
				};
				c.prototype.oc = function(f) {
					f ?? (f = this.Ta, this.Ta += 1);
					if (typeof BigInt !== "function") throw Error("BigInt is not supported");
					return BigInt(this.Vb(f));
				};
				c.prototype.Vb = function(f) {
					f ?? (f = this.Ta, this.Ta += 1);
					var h = Ac(this.Va, f);
					f = rb(this.Va, f);
					return A(h, f, !0);
				};
				c.prototype.getBlob = function(f) {
					f ?? (f = this.Ta, this.Ta += 1);
					var h = rb(this.Va, f);
					f = Bc(this.Va, f);
					for (var p = new Uint8Array(h), r = 0; r < h; r += 1) p[r] = v[f + r];
					return p;
				};
				c.prototype.get = function(f, h) {
					h = h || {};
					f != null && this.bind(f) && this.step();
					f = [];
					for (var p = yc(this.Va), r = 0; r < p; r += 1) switch (Cc(this.Va, r)) {
						case 1:
							var u = h.useBigInt ? this.oc(r) : this.Ub(r);
							f.push(u);
							break;
						case 2:
							f.push(this.Ub(r));
							break;
						case 3:
							f.push(this.Vb(r));
							break;
						case 4:
							f.push(this.getBlob(r));
							break;
						default: f.push(null);
					}
					return f;
				};
				c.prototype.Ib = function() {
					for (var f = [], h = xc(this.Va), p = 0; p < h; p += 1) f.push(Dc(this.Va, p));
					return f;
				};
				c.prototype.Tb = function(f, h) {
					var p = this.get(f, h);
					f = this.Ib();
					return Object.fromEntries(f.map(function(r, u) {
						return [r, p[u]];
					}));
				};
				c.prototype.tc = function() {
					return N(this.Va);
				};
				c.prototype.qc = function() {
					return rc(this.Va);
				};
				c.prototype.run = function(f) {
					f != null && this.bind(f);
					this.step();
					return this.reset();
				};
				c.prototype.Pb = function(f, h) {
					h ?? (h = this.Ta, this.Ta += 1);
					var p = ea(f);
					this.Eb.push(p);
					this.db.handleError(sc(this.Va, h, p, l(f), 0));
				};
				c.prototype.ac = function(f, h) {
					h ?? (h = this.Ta, this.Ta += 1);
					var p = ca(f.length);
					v.set(f, p);
					this.Eb.push(p);
					this.db.handleError(qb(this.Va, h, p, f.length, 0));
				};
				c.prototype.Ob = function(f, h) {
					h ?? (h = this.Ta, this.Ta += 1);
					this.db.handleError((f === (f | 0) ? uc : tc)(this.Va, h, f));
				};
				c.prototype.dc = function(f) {
					f ?? (f = this.Ta, this.Ta += 1);
					qb(this.Va, f, 0, 0, 0);
				};
				c.prototype.Qb = function(f, h) {
					h ?? (h = this.Ta, this.Ta += 1);
					switch (typeof f) {
						case "string":
							this.Pb(f, h);
							return;
						case "number":
							this.Ob(f, h);
							return;
						case "bigint":
							this.Pb(f.toString(), h);
							return;
						case "boolean":
							this.Ob(f + 0, h);
							return;
						case "object":
							if (f === null) {
								this.dc(h);
								return;
							}
							if (f.length != null) {
								this.ac(f, h);
								return;
							}
					}
					throw "Wrong API use : tried to bind a value of an unknown type (" + f + ").";
				};
				c.prototype.cc = function(f) {
					var h = this;
					Object.keys(f).forEach(function(p) {
						var r = vc(h.Va, p);
						r !== 0 && h.Qb(f[p], r);
					});
					return !0;
				};
				c.prototype.bc = function(f) {
					for (var h = 0; h < f.length; h += 1) this.Qb(f[h], h + 1);
					return !0;
				};
				c.prototype.reset = function() {
					this.Hb();
					return Fc(this.Va) === 0 && Ec(this.Va) === 0;
				};
				c.prototype.Hb = function() {
					for (var f; (f = this.Eb.pop()) !== void 0;) da(f);
				};
				c.prototype.jb = function() {
					this.Hb();
					var f = Gc(this.Va) === 0;
					delete this.db.Bb[this.Va];
					this.Va = 0;
					return f;
				};
				e.prototype.next = function() {
					if (this.tb === null) return { done: !0 };
					this.fb !== null && (this.fb.jb(), this.fb = null);
					if (!this.db.db) throw this.ub(), Error("Database closed");
					var f = la(), h = ka(4);
					oa(q);
					oa(h);
					try {
						this.db.handleError(Pa(this.db.db, this.zb, -1, q, h));
						this.zb = y(h, "i32");
						var p = y(q, "i32");
						if (p === 0) return this.ub(), { done: !0 };
						this.fb = new c(p, this.db);
						this.db.Bb[p] = this.fb;
						return {
							value: this.fb,
							done: !1
						};
					} catch (r) {
						throw this.Kb = A(this.zb), this.ub(), r;
					} finally {
						pa(f);
					}
				};
				e.prototype.ub = function() {
					da(this.tb);
					this.tb = null;
				};
				e.prototype["return"] = function() {
					this.fb !== null && (this.fb.jb(), this.fb = null);
					this.ub();
					return { done: !0 };
				};
				e.prototype.rc = function() {
					return this.Kb !== null ? this.Kb : A(this.zb);
				};
				typeof Symbol === "function" && typeof Symbol.iterator === "symbol" && (e.prototype[Symbol.iterator] = function() {
					return this;
				});
				g.prototype.run = function(f, h) {
					if (!this.db) throw "Database closed";
					if (h) {
						f = this.Lb(f, h);
						try {
							f.step();
						} finally {
							f.jb();
						}
					} else {
						f = ea(f);
						try {
							this.handleError(ha(this.db, f, 0, 0, q));
						} finally {
							da(f);
						}
					}
					return this;
				};
				g.prototype.exec = function(f, h, p) {
					if (!this.db) throw "Database closed";
					var r = la(), u = null, w = null, x = null;
					try {
						x = w = ea(f);
						var G = ka(4);
						for (f = []; y(x, "i8") !== 0;) {
							oa(q);
							oa(G);
							this.handleError(Pa(this.db, x, -1, q, G));
							var T = y(q, "i32");
							x = y(G, "i32");
							if (T !== 0) {
								var D = null;
								u = new c(T, this);
								for (h != null && u.bind(h); u.step();) D === null && (D = {
									columns: u.Ib(),
									values: []
								}, f.push(D)), D.values.push(u.get(null, p));
								u.jb();
							}
						}
						return f;
					} catch (K) {
						throw u && u.jb(), K;
					} finally {
						w && da(w), pa(r);
					}
				};
				g.prototype.lc = function(f, h, p, r, u) {
					typeof h === "function" && (r = p, p = h, h = void 0);
					f = this.Lb(f, h);
					try {
						for (; f.step();) p(f.Tb(null, u));
					} finally {
						f.jb();
					}
					if (typeof r === "function") return r();
				};
				g.prototype.Lb = function(f, h) {
					f = ea(f);
					try {
						oa(q), this.handleError(Pa(this.db, f, -1, q, 0));
					} finally {
						da(f);
					}
					f = y(q, "i32");
					if (f === 0) throw "Nothing to prepare";
					var p = new c(f, this);
					h != null && p.bind(h);
					return this.Bb[f] = p;
				};
				g.prototype.wc = function(f) {
					return new e(f, this);
				};
				g.prototype.nc = function() {
					if (!this.db) throw Error("Database closed");
					var f = this.filename + "_export";
					fa(f, []);
					var h = 0, p = 0;
					try {
						var r = B(f).node, u = null, w = r.Qa.write;
						r.Qa = Object.create(r.Qa);
						r.Qa.write = function(T, D, K, V, U) {
							if (u === null) return w(T, D, K, V, U);
							r.Ua.set(D.subarray(K, K + V), U);
							r.Wa = Math.max(r.Wa, U + V);
							return V;
						};
						var x = F(f, q);
						h = y(q, "i32");
						if (x !== 0) throw Error(ia(h));
						p = Oa(h, "main", this.db, "main");
						if (p === 0) throw Error(ia(h));
						x = ma(p, 0);
						if (x === 0) {
							var G = this.exec("PRAGMA main.page_count; PRAGMA main.page_size");
							u = new Uint8Array(G[0].values[0][0] * G[1].values[0][0]);
							r.Ua = u;
							x = ma(p, -1);
						}
						if (x === 5 || x === 6) throw Error("Unable to export: SQLite is busy or locked. Finish active write transactions before exporting.");
						if (x !== 101) throw Error(ia(h));
						x = na(p);
						p = 0;
						if (x !== 0) throw Error(ia(h));
						x = S(h);
						if (x !== 0) throw Error(ia(h));
						h = 0;
						u = new Uint8Array(r.Ua.buffer, r.Ua.byteOffset, r.Wa);
						u.length > 0 && (u[18] = 1, u[19] = 1);
						return u;
					} finally {
						p !== 0 && na(p), h !== 0 && S(h), qa("/" + f);
					}
				};
				g.prototype.close = function() {
					this.db !== null && (Object.values(this.Bb).forEach(function(f) {
						f.jb();
					}), this.ab.forEach(t), this.ab.clear(), this.lb && (ja(this.lb), this.lb = void 0), this.handleError(S(this.db)), qa("/" + this.filename), this.db = null);
				};
				g.prototype.handleError = function(f) {
					if (f === 0) return null;
					f = ia(this.db);
					throw Error(f);
				};
				g.prototype.sc = function() {
					return za(this.db);
				};
				g.prototype.jc = function(f, h) {
					var p = m(f, h.length);
					this.ab.has(p) && (t(this.ab.get(p)), this.ab.delete(p));
					var r = ra(function(u, w, x) {
						w = d(w, x);
						try {
							var G = h.apply(null, w);
						} catch (T) {
							a(u, T);
							return;
						}
						b(u, G);
					}, "viii");
					this.ab.set(p, [r]);
					this.handleError(sb(this.db, f, h.length, 1, 0, r, 0, 0, 0));
					return this;
				};
				g.prototype.hc = function(f, h) {
					function p(D) {
						x.has(D) || x.set(D, r());
						return x.get(D);
					}
					var r = h.init || function() {
						return null;
					}, u = h.finalize || function(D) {
						return D;
					}, w = h.step;
					if (!w) throw "An aggregate function must have a step function in " + f;
					var x = new Map();
					h = m(f, w.length - 1);
					this.ab.has(h) && (t(this.ab.get(h)), this.ab.delete(h));
					var G = ra(function(D, K, V) {
						var U = tb(D, 1), Ra = p(U);
						K = d(K, V);
						Ra = [Ra].concat(K);
						try {
							x.set(U, w.apply(null, Ra));
						} catch (Hc) {
							x.delete(U), a(D, Hc);
						}
					}, "viii"), T = ra(function(D) {
						var K = tb(D, 1);
						try {
							var V = u(p(K));
						} catch (U) {
							x.delete(K);
							a(D, U);
							return;
						}
						b(D, V);
						x.delete(K);
					}, "vi");
					this.ab.set(h, [G, T]);
					this.handleError(sb(this.db, f, w.length - 1, 1, 0, 0, G, T, 0));
					return this;
				};
				g.prototype.Dc = function(f) {
					this.lb && (ub(this.db, 0, 0), ja(this.lb), this.lb = void 0);
					if (!f) return this;
					this.lb = ra(function(h, p, r, u, w) {
						switch (p) {
							case 18:
								h = "insert";
								break;
							case 23:
								h = "update";
								break;
							case 9:
								h = "delete";
								break;
							default: throw "unknown operationCode in updateHook callback: " + p;
						}
						r = A(r);
						u = A(u);
						if (w > Number.MAX_SAFE_INTEGER) throw "rowId too big to fit inside a Number";
						f(h, r, u, Number(w));
					}, "viiiij");
					ub(this.db, this.lb, 0);
					return this;
				};
				c.prototype.bind = c.prototype.bind;
				c.prototype.step = c.prototype.step;
				c.prototype.get = c.prototype.get;
				c.prototype.getColumnNames = c.prototype.Ib;
				c.prototype.getAsObject = c.prototype.Tb;
				c.prototype.getSQL = c.prototype.tc;
				c.prototype.getNormalizedSQL = c.prototype.qc;
				c.prototype.run = c.prototype.run;
				c.prototype.reset = c.prototype.reset;
				c.prototype.freemem = c.prototype.Hb;
				c.prototype.free = c.prototype.jb;
				e.prototype.next = e.prototype.next;
				e.prototype.getRemainingSQL = e.prototype.rc;
				g.prototype.run = g.prototype.run;
				g.prototype.exec = g.prototype.exec;
				g.prototype.each = g.prototype.lc;
				g.prototype.prepare = g.prototype.Lb;
				g.prototype.iterateStatements = g.prototype.wc;
				g.prototype["export"] = g.prototype.nc;
				g.prototype.close = g.prototype.close;
				g.prototype.handleError = g.prototype.handleError;
				g.prototype.getRowsModified = g.prototype.sc;
				g.prototype.create_function = g.prototype.jc;
				g.prototype.create_aggregate = g.prototype.hc;
				g.prototype.updateHook = g.prototype.Dc;
				k.Database = g;
			};
			var sa = "./this.program", ta = globalThis.document?.currentScript?.src;
			ba && (ta = self.location.href);
			var ua = "", va, wa;
			if (aa || ba) {
				try {
					ua = new URL(".", ta).href;
				} catch {}
				ba && (wa = (a) => {
					var b = new XMLHttpRequest();
					b.open("GET", a, !1);
					b.responseType = "arraybuffer";
					b.send(null);
					return new Uint8Array(b.response);
				});
				va = async (a) => {
					a = await fetch(a, { credentials: "same-origin" });
					if (a.ok) return a.arrayBuffer();
					throw Error(a.status + " : " + a.url);
				};
			}
			var xa = console.log.bind(console), C = console.error.bind(console), ya, Aa = !1, Ba;
			function Ca() {
				if (!v?.buffer?.resizable) {
					var a = Da.buffer;
					v = new Int8Array(a);
					Ea = new Int16Array(a);
					E = new Uint8Array(a);
					H = new Int32Array(a);
					I = new Uint32Array(a);
					Fa = new Float32Array(a);
					Ga = new Float64Array(a);
					J = new BigInt64Array(a);
				}
			}
			function Ha() {
				var a = k.preRun;
				a && (typeof a === "function" && (a = [a]), Ia.push(...a));
				for (a = Ia; a.length > 0;) a.shift()(k);
			}
			function Ja() {
				var a = k.postRun;
				a && (typeof a === "function" && (a = [a]), Ka.push(...a));
				for (a = Ka; a.length > 0;) a.shift()(k);
			}
			function La(a) {
				k.onAbort?.(a);
				a = `Aborted(${a})`;
				C(a);
				Aa = !0;
				throw new WebAssembly.RuntimeError(a + ". Build with -sASSERTIONS for more info.");
			}
			var Ma;
			async function Na(a) {
				if (!ya) try {
					return await va(a);
				} catch {}
				if (a == Ma && ya) a = new Uint8Array(ya);
				else if (wa) a = wa(a);
				else throw "both async and sync fetching of the wasm failed";
				return a;
			}
			async function Qa(a, b) {
				try {
					var d = await Na(a);
					return await WebAssembly.instantiate(d, b);
				} catch (c) {
					C(`failed to asynchronously prepare wasm: ${c}`), La(c);
				}
			}
			async function Sa(a) {
				var b = Ma;
				if (!ya) try {
					var d = fetch(b, { credentials: "same-origin" });
					return await WebAssembly.instantiateStreaming(d, a);
				} catch (c) {
					C(`wasm streaming compile failed: ${c}`), C("falling back to ArrayBuffer instantiation");
				}
				return Qa(b, a);
			}
			class Ta {
				name = "ExitStatus";
				constructor(a) {
					this.message = `Program terminated with exit(${a})`;
					this.status = a;
				}
			}
			var v, Ka = [], Ia = [], Ua = !0, E, Va = new TextDecoder(), Wa = (a, b, d, c) => {
				d = b + d;
				if (c) return d;
				for (; a[b] && !(b >= d);) ++b;
				return b;
			}, A = (a, b, d) => a ? Va.decode(E.subarray(a, Wa(E, a, b, d))) : "", Xa = (a, b) => {
				for (var d = 0, c = a.length - 1; c >= 0; c--) {
					var e = a[c];
					e === "." ? a.splice(c, 1) : e === ".." ? (a.splice(c, 1), d++) : d && (a.splice(c, 1), d--);
				}
				if (b) for (; d; d--) a.unshift("..");
				return a;
			}, Ya = (a) => {
				var b = a.charAt(0) === "/", d = a.slice(-1) === "/";
				(a = Xa(a.split("/").filter((c) => !!c), !b).join("/")) || b || (a = ".");
				a && d && (a += "/");
				return (b ? "/" : "") + a;
			}, Za = (a) => {
				var b = /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/.exec(a).slice(1);
				a = b[0];
				b = b[1];
				if (!a && !b) return ".";
				b &&= b.slice(0, -1);
				return a + b;
			}, $a = (a) => a && a.match(/([^\/]+|\/)\/*$/)[1], ab = (...a) => {
				for (var b = "", d = !1, c = a.length - 1; c >= -1 && !d; c--) {
					d = c >= 0 ? a[c] : "/";
					if (typeof d !== "string") throw new TypeError("Arguments to path.resolve must be strings");
					if (!d) return "";
					b = d + "/" + b;
					d = d.charAt(0) === "/";
				}
				b = Xa(b.split("/").filter((e) => !!e), !d).join("/");
				return (d ? "/" : "") + b || ".";
			}, l = (a) => {
				for (var b = 0, d = 0; d < a.length; ++d) {
					var c = a.codePointAt(d);
					c <= 127 ? b++ : c <= 2047 ? b += 2 : c <= 65535 ? b += 3 : (b += 4, d++);
				}
				return b;
			}, L = (a, b, d, c) => {
				if (!(c > 0)) return 0;
				var e = d;
				c = d + c - 1;
				for (var g = 0; g < a.length; ++g) {
					var m = a.codePointAt(g);
					if (m <= 127) {
						if (d >= c) break;
						b[d++] = m;
					} else if (m <= 2047) {
						if (d + 1 >= c) break;
						b[d++] = 192 | m >> 6;
						b[d++] = 128 | m & 63;
					} else if (m <= 65535) {
						if (d + 2 >= c) break;
						b[d++] = 224 | m >> 12;
						b[d++] = 128 | m >> 6 & 63;
						b[d++] = 128 | m & 63;
					} else {
						if (d + 3 >= c) break;
						b[d++] = 240 | m >> 18;
						b[d++] = 128 | m >> 12 & 63;
						b[d++] = 128 | m >> 6 & 63;
						b[d++] = 128 | m & 63;
						g++;
					}
				}
				b[d] = 0;
				return d - e;
			}, bb = (a) => {
				var b = Array(l(a) + 1);
				a = L(a, b, 0, b.length);
				b.length = a;
				return b;
			}, cb = (a, b) => {
				var d = 0;
				a && (d |= 365);
				b && (d |= 146);
				return d;
			}, M = {
				cb: null,
				hb() {
					return M.createNode(null, "/", 16895, 0);
				},
				createNode(a, b, d, c) {
					if ((d & 61440) === 24576 || (d & 61440) === 4096) throw new O(63);
					M.cb || (M.cb = {
						dir: {
							node: {
								$a: M.Ra.$a,
								eb: M.Ra.eb,
								rb: M.Ra.rb,
								wb: M.Ra.wb,
								Zb: M.Ra.Zb,
								Db: M.Ra.Db,
								Ab: M.Ra.Ab,
								Nb: M.Ra.Nb,
								Cb: M.Ra.Cb
							},
							stream: { bb: M.Qa.bb }
						},
						file: {
							node: {
								$a: M.Ra.$a,
								eb: M.Ra.eb
							},
							stream: {
								bb: M.Qa.bb,
								read: M.Qa.read,
								write: M.Qa.write,
								xb: M.Qa.xb,
								yb: M.Qa.yb
							}
						},
						link: {
							node: {
								$a: M.Ra.$a,
								eb: M.Ra.eb,
								kb: M.Ra.kb
							},
							stream: {}
						},
						Rb: {
							node: {
								$a: M.Ra.$a,
								eb: M.Ra.eb
							},
							stream: db
						}
					});
					d = eb(a, b, d, c);
					P(d.mode) ? (d.Ra = M.cb.dir.node, d.Qa = M.cb.dir.stream, d.Ua = {}) : (d.mode & 61440) === 32768 ? (d.Ra = M.cb.file.node, d.Qa = M.cb.file.stream, d.Wa = 0, d.Ua = M.mc ?? (M.mc = new Uint8Array(0))) : (d.mode & 61440) === 40960 ? (d.Ra = M.cb.link.node, d.Qa = M.cb.link.stream) : (d.mode & 61440) === 8192 && (d.Ra = M.cb.Rb.node, d.Qa = M.cb.Rb.stream);
					d.gb = d.Ya = d.Xa = Date.now();
					a && (a.Ua[b] = d, a.gb = a.Ya = a.Xa = d.gb);
					return d;
				},
				Ra: {
					$a(a) {
						var b = {};
						b.kc = (a.mode & 61440) === 8192 ? a.id : 1;
						b.vc = a.id;
						b.mode = a.mode;
						b.yc = 1;
						b.uid = 0;
						b.uc = 0;
						b.sb = a.sb;
						P(a.mode) ? b.size = 4096 : (a.mode & 61440) === 32768 ? b.size = a.Wa : (a.mode & 61440) === 40960 ? b.size = a.link.length : b.size = 0;
						b.gb = new Date(a.gb);
						b.Ya = new Date(a.Ya);
						b.Xa = new Date(a.Xa);
						b.ec = 4096;
						b.fc = Math.ceil(b.size / b.ec);
						return b;
					},
					eb(a, b) {
						for (var d of [
							"mode",
							"atime",
							"mtime",
							"ctime"
						]) b[d] != null && (a[d] = b[d]);
						b.size !== void 0 && (b = b.size, a.Wa != b && (d = a.Ua, a.Ua = new Uint8Array(b), a.Ua.set(d.subarray(0, Math.min(b, a.Wa))), a.Wa = b));
					},
					rb() {
						M.Fb || (M.Fb = new O(44), M.Fb.stack = "<generic error, no stack>");
						throw M.Fb;
					},
					wb(a, b, d, c) {
						return M.createNode(a, b, d, c);
					},
					Zb(a, b, d) {
						try {
							var c = fb(b, d);
						} catch (g) {}
						if (c && P(a.mode)) for (var e in c.Ua) throw new O(55);
						delete a.parent.Ua[a.name];
						b.Ua[d] = a;
						a.name = d;
						b.Xa = b.Ya = a.parent.Xa = a.parent.Ya = Date.now();
					},
					Db(a, b) {
						delete a.Ua[b];
						a.Xa = a.Ya = Date.now();
					},
					Ab(a, b) {
						var d = fb(a, b), c;
						for (c in d.Ua) throw new O(55);
						delete a.Ua[b];
						a.Xa = a.Ya = Date.now();
					},
					Nb(a) {
						return [
							".",
							"..",
							...Object.keys(a.Ua)
						];
					},
					Cb(a, b, d) {
						a = M.createNode(a, b, 41471, 0);
						a.link = d;
						return a;
					},
					kb(a) {
						if ((a.mode & 61440) !== 40960) throw new O(28);
						return a.link;
					}
				},
				Qa: {
					read(a, b, d, c, e) {
						if (e >= a.node.Wa) return 0;
						c = Math.min(a.node.Wa - e, c);
						b.set(a.node.Ua.subarray(e, e + c), d);
						return c;
					},
					write(a, b, d, c, e, g) {
						b.buffer === v.buffer && (g = !1);
						if (!c) return 0;
						a = a.node;
						a.Ya = a.Xa = Date.now();
						if (g) a.Ua = b.subarray(d, d + c), a.Wa = c;
						else if (a.Wa || e) {
							g = e + c;
							var m = a.Ua.length;
							m >= g || (g = Math.max(g, m * (m < 1048576 ? 2 : 1.125) >>> 0), m && (g = Math.max(g, 256)), m = a.Ua.subarray(0, a.Wa), a.Ua = new Uint8Array(g), a.Ua.set(m));
							a.Ua.set(b.subarray(d, d + c), e);
							a.Wa = Math.max(a.Wa, e + c);
						} else a.Ua = b.slice(d, d + c), a.Wa = c;
						return c;
					},
					bb(a, b, d) {
						d === 1 ? b += a.position : d === 2 && (a.node.mode & 61440) === 32768 && (b += a.node.Wa);
						if (b < 0) throw new O(28);
						return b;
					},
					xb(a, b, d, c, e) {
						if ((a.node.mode & 61440) !== 32768) throw new O(43);
						a = a.node.Ua;
						if (e & 2 || a.buffer !== v.buffer) {
							e = !0;
							c = Math.ceil(b / 65536) * 65536;
							var g = gb(65536, c);
							g && E.fill(0, g, g + c);
							c = g;
							if (!c) throw new O(48);
							if (a) {
								if (d > 0 || d + b < a.length) a = a.subarray ? a.subarray(d, d + b) : a.slice(d, d + b);
								v.set(a, c);
							}
						} else e = !1, c = a.byteOffset;
						return {
							Bc: c,
							$b: e
						};
					},
					yb(a, b, d, c) {
						M.Qa.write(a, b, 0, c, d, !1);
						return 0;
					}
				}
			}, hb = [], ib = (a) => {
				var b = Wa(a, 0);
				return Va.decode(a.buffer ? a.subarray(0, b) : new Uint8Array(a.slice(0, b)));
			}, jb = [];
			function kb(a, b) {
				jb[a] = {
					input: [],
					output: [],
					pb: b
				};
				lb(a, pb);
			}
			var pb = {
				open(a) {
					var b = jb[a.node.sb];
					if (!b) throw new O(43);
					a.Za = b;
					a.seekable = !1;
				},
				close(a) {
					a.Za.pb.qb(a.Za);
				},
				qb(a) {
					a.Za.pb.qb(a.Za);
				},
				read(a, b, d, c) {
					if (!a.Za || !a.Za.pb.Wb) throw new O(60);
					for (var e = 0, g = 0; g < c; g++) {
						try {
							var m = a.Za.pb.Wb(a.Za);
						} catch (t) {
							throw new O(29);
						}
						if (m === void 0 && !e) throw new O(6);
						if (m === null || m === void 0) break;
						e++;
						b[d + g] = m;
						if (m === 10) break;
					}
					e && (a.node.gb = Date.now());
					return e;
				},
				write(a, b, d, c) {
					if (!a.Za || !a.Za.pb.Mb) throw new O(60);
					try {
						for (var e = 0; e < c; e++) a.Za.pb.Mb(a.Za, b[d + e]);
					} catch (g) {
						throw new O(29);
					}
					c && (a.node.Ya = a.node.Xa = Date.now());
					return e;
				}
			}, vb = {
				Wb() {
					a: {
						if (!hb.length) {
							var a = null;
							globalThis.window?.prompt && (a = window.prompt("Input: "), a !== null && (a += "\n"));
							if (!a) {
								a = null;
								break a;
							}
							hb = bb(a);
						}
						a = hb.shift();
					}
					return a;
				},
				Mb(a, b) {
					b === null || b === 10 ? (xa(ib(a.output)), a.output = []) : b != 0 && a.output.push(b);
				},
				qb(a) {
					a.output?.length > 0 && (xa(ib(a.output)), a.output = []);
				},
				Kc() {
					return {
						Gc: 25856,
						Ic: 5,
						Fc: 191,
						Hc: 35387,
						Ec: [
							3,
							28,
							127,
							21,
							4,
							0,
							1,
							0,
							17,
							19,
							26,
							0,
							18,
							15,
							23,
							22,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0,
							0
						]
					};
				},
				Lc() {
					return 0;
				},
				Mc() {
					return [24, 80];
				}
			}, wb = {
				Mb(a, b) {
					b === null || b === 10 ? (C(ib(a.output)), a.output = []) : b != 0 && a.output.push(b);
				},
				qb(a) {
					a.output?.length > 0 && (C(ib(a.output)), a.output = []);
				}
			}, xb = () => (a) => (process.getBuiltinModule("node:crypto").randomFillSync(a), 0), yb = (a) => (yb = xb())(a), zb = null, Ab = {}, Bb = [], Cb = 1, Q = [], Db = !1, Eb = !0, Fb = {}, O = class {
				name = "ErrnoError";
				constructor(a) {
					this.Sa = a;
				}
			}, Gb = class {
				shared = {};
				node = null;
				get flags() {
					return this.shared.flags;
				}
				set flags(a) {
					this.shared.flags = a;
				}
				get position() {
					return this.shared.position;
				}
				set position(a) {
					this.shared.position = a;
				}
			}, Hb = class {
				Ra = {};
				Qa = {};
				nb = null;
				constructor(a, b, d, c) {
					a ||= this;
					this.parent = a;
					this.hb = a.hb;
					this.id = Cb++;
					this.name = b;
					this.mode = d;
					this.sb = c;
					this.gb = this.Ya = this.Xa = Date.now();
				}
				get read() {
					return (this.mode & 365) === 365;
				}
				set read(a) {
					a ? this.mode |= 365 : this.mode &= -366;
				}
				get write() {
					return (this.mode & 146) === 146;
				}
				set write(a) {
					a ? this.mode |= 146 : this.mode &= -147;
				}
				Ac() {}
			};
			function B(a, b = {}) {
				if (!a) throw new O(44);
				b.Gb ?? (b.Gb = !0);
				a.charAt(0) === "/" || (a = "//" + a);
				var d = 0;
				a: for (; d < 40; d++) {
					a = a.split("/").filter((t) => !!t);
					for (var c = zb, e = "/", g = 0; g < a.length; g++) {
						var m = g === a.length - 1;
						if (m && b.parent) break;
						if (a[g] !== ".") if (a[g] === "..") if (e = Za(e), c === c.parent) {
							a = e + "/" + a.slice(g + 1).join("/");
							d--;
							continue a;
						} else c = c.parent;
						else {
							e = Ya(e + "/" + a[g]);
							try {
								c = fb(c, a[g]);
							} catch (t) {
								if (t?.Sa === 44 && m && b.zc) return { path: e };
								throw t;
							}
							!c.nb || m && !b.Gb || (c = c.nb.root);
							if ((c.mode & 61440) === 40960 && (!m || b.mb)) {
								if (!c.Ra.kb) throw new O(52);
								c = c.Ra.kb(c);
								c.charAt(0) === "/" || (c = Za(e) + "/" + c);
								a = c + "/" + a.slice(g + 1).join("/");
								continue a;
							}
						}
					}
					return {
						path: e,
						node: c
					};
				}
				throw new O(32);
			}
			function Ib(a) {
				for (var b;;) {
					if (a === a.parent) return a = a.hb.Yb, b ? a[a.length - 1] !== "/" ? `${a}/${b}` : a + b : a;
					b = b ? `${a.name}/${b}` : a.name;
					a = a.parent;
				}
			}
			function Jb(a, b) {
				for (var d = 0, c = 0; c < b.length; c++) d = (d << 5) - d + b.charCodeAt(c) | 0;
				return (a + d >>> 0) % Q.length;
			}
			function Kb(a) {
				var b = Jb(a.parent.id, a.name);
				if (Q[b] === a) Q[b] = a.ob;
				else for (b = Q[b]; b;) {
					if (b.ob === a) {
						b.ob = a.ob;
						break;
					}
					b = b.ob;
				}
			}
			function fb(a, b) {
				var d = P(a.mode) ? (d = Lb(a, "x")) ? d : a.Ra.rb ? 0 : 2 : 54;
				if (d) throw new O(d);
				for (d = Q[Jb(a.id, b)]; d; d = d.ob) {
					var c = d.name;
					if (d.parent.id === a.id && c === b) return d;
				}
				return a.Ra.rb(a, b);
			}
			function eb(a, b, d, c) {
				a = new Hb(a, b, d, c);
				b = Jb(a.parent.id, a.name);
				a.ob = Q[b];
				return Q[b] = a;
			}
			function P(a) {
				return (a & 61440) === 16384;
			}
			function Lb(a, b) {
				return Eb ? 0 : b.includes("r") && !(a.mode & 292) || b.includes("w") && !(a.mode & 146) || b.includes("x") && !(a.mode & 73) ? 2 : 0;
			}
			function Mb(a, b) {
				if (!P(a.mode)) return 54;
				try {
					return fb(a, b), 20;
				} catch (d) {}
				return Lb(a, "wx");
			}
			function Nb(a, b, d) {
				try {
					var c = fb(a, b);
				} catch (e) {
					return e.Sa;
				}
				if (a = Lb(a, "wx")) return a;
				if (d) {
					if (!P(c.mode)) return 54;
					if (c === c.parent || Ib(c) === "/") return 10;
				} else if (P(c.mode)) return 31;
				return 0;
			}
			function Ob(a) {
				if (!a) throw new O(63);
				return a;
			}
			function R(a) {
				a = Bb[a];
				if (!a) throw new O(8);
				return a;
			}
			function Pb(a, b = -1) {
				a = Object.assign(new Gb(), a);
				if (b == -1) a: {
					for (b = 0; b <= 4096; b++) if (!Bb[b]) break a;
					throw new O(33);
				}
				a.ib = b;
				return Bb[b] = a;
			}
			function Qb(a, b = -1) {
				a = Pb(a, b);
				a.Qa?.Jc?.(a);
				return a;
			}
			function Rb(a, b, d) {
				var c = a?.Qa.eb;
				a = c ? a : b;
				c ??= b.Ra.eb;
				Ob(c);
				try {
					c(a, d);
				} catch (e) {
					if (e instanceof RangeError) throw new O(22);
					throw e;
				}
			}
			var db = {
				open(a) {
					a.Qa = Ab[a.node.sb].Qa;
					a.Qa.open?.(a);
				},
				bb() {
					throw new O(70);
				}
			};
			function lb(a, b) {
				Ab[a] = { Qa: b };
			}
			function Sb(a, b) {
				var d = b === "/";
				if (d && zb) throw new O(10);
				if (!d && b) {
					var c = B(b, { Gb: !1 });
					b = c.path;
					c = c.node;
					if (c.nb) throw new O(10);
					if (!P(c.mode)) throw new O(54);
				}
				b = {
					type: a,
					Nc: {},
					Yb: b,
					xc: []
				};
				a = a.hb(b);
				a.hb = b;
				b.root = a;
				d ? zb = a : c && (c.nb = b, c.hb && c.hb.xc.push(b));
			}
			function Tb(a, b, d) {
				var c = B(a, { parent: !0 }).node;
				a = $a(a);
				if (!a) throw new O(28);
				if (a === "." || a === "..") throw new O(20);
				var e = Mb(c, a);
				if (e) throw new O(e);
				if (!c.Ra.wb) throw new O(63);
				return c.Ra.wb(c, a, b, d);
			}
			function Ub(a, b = 438) {
				return Tb(a, b & 4095 | 32768, 0);
			}
			function W(a, b = 511) {
				return Tb(a, b & 1023 | 16384, 0);
			}
			function Vb(a, b, d) {
				typeof d === "undefined" && (d = b, b = 438);
				Tb(a, b | 8192, d);
			}
			function Wb(a, b) {
				if (!ab(a)) throw new O(44);
				var d = B(b, { parent: !0 }).node;
				if (!d) throw new O(44);
				b = $a(b);
				var c = Mb(d, b);
				if (c) throw new O(c);
				if (!d.Ra.Cb) throw new O(63);
				d.Ra.Cb(d, b, a);
			}
			function Xb(a) {
				var b = B(a, { parent: !0 }).node;
				a = $a(a);
				var d = fb(b, a), c = Nb(b, a, !0);
				if (c) throw new O(c);
				if (!b.Ra.Ab) throw new O(63);
				if (d.nb) throw new O(10);
				b.Ra.Ab(b, a);
				Kb(d);
			}
			function qa(a) {
				var b = B(a, { parent: !0 }).node;
				if (!b) throw new O(44);
				a = $a(a);
				var d = fb(b, a), c = Nb(b, a, !1);
				if (c) throw new O(c);
				if (!b.Ra.Db) throw new O(63);
				if (d.nb) throw new O(10);
				b.Ra.Db(b, a);
				Kb(d);
			}
			function Yb(a, b = !1) {
				a = B(a, { mb: !b }).node;
				return Ob(a.Ra.$a)(a);
			}
			function Zb(a, b, d) {
				Rb(a, b, {
					mode: d & 4095 | b.mode & -4096,
					Xa: Date.now(),
					Sb: !1
				});
			}
			function $b(a, b) {
				a = typeof a === "string" ? B(a, { mb: !0 }).node : a;
				Zb(null, a, b);
			}
			function ac(a, b, d) {
				if (P(b.mode)) throw new O(31);
				if ((b.mode & 61440) !== 32768) throw new O(28);
				var c = Lb(b, "w");
				if (c) throw new O(c);
				Rb(a, b, {
					size: d,
					timestamp: Date.now()
				});
			}
			function bc(a, b, d, c = !1) {
				a = B(a, { mb: !c });
				Rb(null, a.node, {
					gb: b,
					Ya: d,
					Sb: c
				});
			}
			function cc(a, b, d = 438) {
				if (a === "") throw new O(44);
				if (typeof b === "string") {
					var c = {
						r: 0,
						"r+": 2,
						w: 577,
						"w+": 578,
						a: 1089,
						"a+": 1090
					}[b];
					if (typeof c === "undefined") throw Error(`Unknown file open mode: ${b}`);
					b = c;
				}
				d = b & 64 ? d & 4095 | 32768 : 0;
				if (typeof a === "object") c = a;
				else {
					var e = a.endsWith("/");
					a = B(a, {
						mb: !(b & 131072),
						zc: !0
					});
					c = a.node;
					a = a.path;
				}
				var g = !1;
				if (b & 64) if (c) {
					if (b & 128) throw new O(20);
				} else {
					if (e) throw new O(31);
					c = Tb(a, d | 511, 0);
					g = !0;
				}
				if (!c) throw new O(44);
				(c.mode & 61440) === 8192 && (b &= -513);
				if (b & 65536 && !P(c.mode)) throw new O(54);
				if (!g && (c ? (c.mode & 61440) === 40960 ? e = 32 : (e = [
					"r",
					"w",
					"rw"
				][b & 3], b & 512 && (e += "w"), e = P(c.mode) && (e !== "r" || b & 576) ? 31 : Lb(c, e)) : e = 44, e)) throw new O(e);
				b & 512 && !g && (e = c, e = typeof e === "string" ? B(e, { mb: !0 }).node : e, ac(null, e, 0));
				b &= -131713;
				e = Pb({
					node: c,
					path: Ib(c),
					flags: b,
					seekable: !0,
					position: 0,
					Qa: c.Qa,
					Cc: [],
					error: !1
				});
				e.Qa.open && e.Qa.open(e);
				g && $b(c, d & 511);
				!k.logReadFiles || b & 1 || a in Fb || (Fb[a] = 1, C(`read file: ${a}`));
				return e;
			}
			function dc(a) {
				if (a.ib === null) throw new O(8);
				a.Jb && (a.Jb = null);
				a.node?.Ac();
				try {
					a.Qa.close && a.Qa.close(a);
				} catch (b) {
					throw b;
				} finally {
					Bb[a.ib] = null;
				}
				a.ib = null;
			}
			function ec(a, b, d) {
				if (a.ib === null) throw new O(8);
				if (!a.seekable || !a.Qa.bb) throw new O(70);
				if (d != 0 && d != 1 && d != 2) throw new O(28);
				a.position = a.Qa.bb(a, b, d);
				a.Cc = [];
			}
			function fc(a, b, d, c, e) {
				if (c < 0 || e < 0) throw new O(28);
				if (a.ib === null) throw new O(8);
				if ((a.flags & 2097155) === 0) throw new O(8);
				if (P(a.node.mode)) throw new O(31);
				if (!a.Qa.write) throw new O(28);
				a.seekable && a.flags & 1024 && ec(a, 0, 2);
				var g = typeof e !== "undefined";
				if (!g) e = a.position;
				else if (!a.seekable) throw new O(70);
				b = a.Qa.write(a, b, d, c, e, void 0);
				g || (a.position += b);
				return b;
			}
			function hc() {
				var a, b, d;
				Db = !0;
				a ??= k.stdin;
				b ??= k.stdout;
				d ??= k.stderr;
				a ? X("stdin", a) : Wb("/dev/tty", "/dev/stdin");
				b ? X("stdout", null, b) : Wb("/dev/tty", "/dev/stdout");
				d ? X("stderr", null, d) : Wb("/dev/tty1", "/dev/stderr");
				cc("/dev/stdin", 0);
				cc("/dev/stdout", 1);
				cc("/dev/stderr", 1);
			}
			function fa(a, b) {
				var d = "/", c = a;
				d && (d = typeof d === "string" ? d : Ib(d), c = a ? Ya(d + "/" + a) : d);
				a = cb(!0, !0);
				c = Ub(c, a);
				b && (typeof b === "string" && (b = bb(b)), b.subarray || (b = new Uint8Array(b)), $b(c, a | 146), d = cc(c, 577), fc(d, b, 0, b.length, 0), dc(d), $b(c, a));
			}
			function X(a, b, d) {
				a = Ya("/dev/" + a);
				var c = cb(!!b, !!d);
				X.Xb ?? (X.Xb = 64);
				var e = X.Xb++ << 8 | 0;
				lb(e, {
					open(g) {
						g.seekable = !1;
					},
					close() {
						d?.buffer?.length && d(10);
					},
					read(g, m, t, z) {
						for (var q = 0, n = 0; n < z; n++) {
							try {
								var F = b();
							} catch (S) {
								throw new O(29);
							}
							if (F === void 0 && !q) throw new O(6);
							if (F === null || F === void 0) break;
							q++;
							m[t + n] = F;
						}
						q && (g.node.gb = Date.now());
						return q;
					},
					write(g, m, t, z) {
						for (var q = 0; q < z; q++) try {
							d(m[t + q]);
						} catch (n) {
							throw new O(29);
						}
						z && (g.node.Ya = g.node.Xa = Date.now());
						return q;
					}
				});
				Vb(a, c, e);
			}
			var Y = {}, H, J, I;
			function Ic(a, b, d = !1) {
				if (b.charAt(0) === "/") return b;
				a = a === -100 ? "/" : R(a).path;
				if (b.length == 0) {
					if (!d) throw new O(44);
					return a;
				}
				return a + "/" + b;
			}
			function Jc(a, b) {
				I[a >> 2] = b.kc;
				I[a + 4 >> 2] = b.mode;
				I[a + 8 >> 2] = b.yc;
				I[a + 12 >> 2] = b.uid;
				I[a + 16 >> 2] = b.uc;
				I[a + 20 >> 2] = b.sb;
				J[a + 24 >> 3] = BigInt(b.size);
				H[a + 32 >> 2] = 4096;
				H[a + 36 >> 2] = b.fc;
				var d = b.gb.getTime(), c = b.Ya.getTime(), e = b.Xa.getTime();
				J[a + 40 >> 3] = BigInt(Math.floor(d / 1e3));
				I[a + 48 >> 2] = d % 1e3 * 1e3 * 1e3;
				J[a + 56 >> 3] = BigInt(Math.floor(c / 1e3));
				I[a + 64 >> 2] = c % 1e3 * 1e3 * 1e3;
				J[a + 72 >> 3] = BigInt(Math.floor(e / 1e3));
				I[a + 80 >> 2] = e % 1e3 * 1e3 * 1e3;
				J[a + 88 >> 3] = BigInt(b.vc);
				return 0;
			}
			var Kc = void 0, Ea, Lc = () => {
				var a = H[+Kc >> 2];
				Kc += 4;
				return a;
			}, Mc = 0, Nc = [
				0,
				31,
				60,
				91,
				121,
				152,
				182,
				213,
				244,
				274,
				305,
				335
			], Oc = [
				0,
				31,
				59,
				90,
				120,
				151,
				181,
				212,
				243,
				273,
				304,
				334
			], Pc = (a) => {
				if (!(a instanceof Ta || a == "unwind")) throw a;
			}, Qc = (a) => {
				Ba = a;
				Ua || Mc > 0 || (k.onExit?.(a), Aa = !0);
				throw new Ta(a);
			}, Rc = {}, Sc = {}, Uc = () => {
				if (!Tc) {
					var a = {
						USER: "web_user",
						LOGNAME: "web_user",
						PATH: "/",
						PWD: "/",
						HOME: "/home/web_user",
						LANG: (globalThis.navigator?.language ?? "C").replace("-", "_") + ".UTF-8",
						_: sa
					}, b;
					for (b in Sc) Sc[b] === void 0 ? delete a[b] : a[b] = Sc[b];
					var d = [];
					for (b in a) d.push(`${b}=${a[b]}`);
					Tc = d;
				}
				return Tc;
			}, Tc, Fa, Ga;
			function oa(a) {
				var b = "i32";
				b.endsWith("*") && (b = "*");
				switch (b) {
					case "i1":
						v[a] = 0;
						break;
					case "i8":
						v[a] = 0;
						break;
					case "i16":
						Ea[a >> 1] = 0;
						break;
					case "i32":
						H[a >> 2] = 0;
						break;
					case "i64":
						J[a >> 3] = BigInt(0);
						break;
					case "float":
						Fa[a >> 2] = 0;
						break;
					case "double":
						Ga[a >> 3] = 0;
						break;
					case "*":
						I[a >> 2] = 0;
						break;
					default: La(`invalid type for setValue: ${b}`);
				}
			}
			function y(a, b = "i8") {
				b.endsWith("*") && (b = "*");
				switch (b) {
					case "i1": return v[a];
					case "i8": return v[a];
					case "i16": return Ea[a >> 1];
					case "i32": return H[a >> 2];
					case "i64": return J[a >> 3];
					case "float": return Fa[a >> 2];
					case "double": return Ga[a >> 3];
					case "*": return I[a >> 2];
					default: La(`invalid type for getValue: ${b}`);
				}
			}
			var Vc = (a, b, d, c) => {
				var e = {
					string: (q) => {
						var n = 0;
						if (q !== null && q !== void 0 && q !== 0) {
							n = l(q) + 1;
							var F = ka(n);
							L(q, E, F, n);
							n = F;
						}
						return n;
					},
					array: (q) => {
						var n = ka(q.length);
						v.set(q, n);
						return n;
					}
				};
				a = k["_" + a];
				var g = [], m = 0;
				if (c) for (var t = 0; t < c.length; t++) {
					var z = e[d[t]];
					z ? (m ||= la(), g[t] = z(c[t])) : g[t] = c[t];
				}
				d = a(...g);
				return d = function(q) {
					m && pa(m);
					return b === "string" ? A(q) : b === "boolean" ? !!q : q;
				}(d);
			}, ea = (a) => {
				var b = l(a) + 1, d = ca(b);
				d && L(a, E, d, b);
				return d;
			}, Wc = [], Xc, ja = (a) => {
				Xc.delete(Z.get(a));
				Z.set(a, null);
				Wc.push(a);
			}, Yc = (a) => {
				var b = a.length;
				return [
					b % 128 | 128,
					b >> 7,
					...a
				];
			}, Zc = {
				i: 127,
				p: 127,
				j: 126,
				f: 125,
				d: 124,
				e: 111
			}, $c = (a) => Yc(Array.from(a, (b) => Zc[b])), ra = (a, b) => {
				if (!Xc) {
					Xc = new WeakMap();
					var d = Z.length;
					if (Xc) for (var c = 0; c < 0 + d; c++) {
						var e = Z.get(c);
						e && Xc.set(e, c);
					}
				}
				if (d = Xc.get(a) || 0) return d;
				d = Wc.length ? Wc.pop() : Z.grow(1);
				try {
					Z.set(d, a);
				} catch (g) {
					if (!(g instanceof TypeError)) throw g;
					b = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, ...Yc([
						1,
						96,
						...$c(b.slice(1)),
						...$c(b[0] === "v" ? "" : b[0])
					]), 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0);
					b = new WebAssembly.Module(b);
					b = new WebAssembly.Instance(b, { e: { f: a } }).exports.f;
					Z.set(d, b);
				}
				Xc.set(a, d);
				return d;
			};
			Q.length = 4096;
			Sb(M, "/");
			W("/tmp");
			W("/home");
			W("/home/web_user");
			(function() {
				W("/dev");
				lb(259, {
					read: () => 0,
					write: (c, e, g, m) => m,
					bb: () => 0
				});
				Vb("/dev/null", 259);
				kb(1280, vb);
				kb(1536, wb);
				Vb("/dev/tty", 1280);
				Vb("/dev/tty1", 1536);
				var a = new Uint8Array(1024), b = 0, d = () => {
					b || (yb(a), b = a.byteLength);
					return a[--b];
				};
				X("random", d);
				X("urandom", d);
				W("/dev/shm");
				W("/dev/shm/tmp");
			})();
			(function() {
				W("/proc");
				var a = W("/proc/self");
				W("/proc/self/fd");
				Sb({ hb() {
					var b = eb(a, "fd", 16895, 73);
					b.Qa = { bb: M.Qa.bb };
					b.Ra = {
						rb(d, c) {
							d = +c;
							var e = R(d);
							d = {
								parent: null,
								hb: { Yb: "fake" },
								Ra: { kb: () => e.path },
								id: d + 1
							};
							return d.parent = d;
						},
						Nb() {
							return Array.from(Bb.entries()).filter(([, d]) => d).map(([d]) => d.toString());
						}
					};
					return b;
				} }, "/proc/self/fd");
			})();
			k.noExitRuntime && (Ua = k.noExitRuntime);
			k.print && (xa = k.print);
			k.printErr && (C = k.printErr);
			k.wasmBinary && (ya = k.wasmBinary);
			k.thisProgram && (sa = k.thisProgram);
			var ad = k.preInit;
			if (ad) for (typeof ad === "function" && (k.preInit = ad = [ad]); ad.length > 0;) ad.shift()();
			k.stackSave = () => la();
			k.stackRestore = (a) => pa(a);
			k.stackAlloc = (a) => ka(a);
			k.cwrap = (a, b, d, c) => {
				var e = !d || d.every((g) => g === "number" || g === "boolean");
				return b !== "string" && e && !c ? k["_" + a] : (...g) => Vc(a, b, d, g);
			};
			k.addFunction = ra;
			k.removeFunction = ja;
			k.UTF8ToString = A;
			k.lengthBytesUTF8 = l;
			k.stringToNewUTF8 = ea;
			k.writeArrayToMemory = (a, b) => {
				v.set(a, b);
			};
			var ca, da, gb, bd, pa, ka, la, Da, Z, cd = {
				a: (a, b, d, c) => La(`Assertion failed: ${A(a)}, at: ` + [
					b ? A(b) : "unknown filename",
					d,
					c ? A(c) : "unknown function"
				]),
				i: function(a, b) {
					try {
						return a = A(a), $b(a, b), 0;
					} catch (d) {
						if (typeof Y === "undefined" || d.name !== "ErrnoError") throw d;
						return -d.Sa;
					}
				},
				D: function(a, b, d) {
					try {
						b = A(b);
						b = Ic(a, b);
						if (d & -8) return -28;
						var c = B(b, { mb: !0 }).node;
						if (!c) return -44;
						a = "";
						d & 4 && (a += "r");
						d & 2 && (a += "w");
						d & 1 && (a += "x");
						return a && Lb(c, a) ? -2 : 0;
					} catch (e) {
						if (typeof Y === "undefined" || e.name !== "ErrnoError") throw e;
						return -e.Sa;
					}
				},
				j: function(a, b) {
					try {
						var d = R(a);
						Zb(d, d.node, b);
						return 0;
					} catch (c) {
						if (typeof Y === "undefined" || c.name !== "ErrnoError") throw c;
						return -c.Sa;
					}
				},
				h: function(a) {
					try {
						var b = R(a);
						Rb(b, b.node, {
							timestamp: Date.now(),
							Sb: !1
						});
						return 0;
					} catch (d) {
						if (typeof Y === "undefined" || d.name !== "ErrnoError") throw d;
						return -d.Sa;
					}
				},
				b: function(a, b, d) {
					Kc = d;
					try {
						var c = R(a);
						switch (b) {
							case 0:
								var e = Lc();
								if (e < 0) break;
								for (; Bb[e];) e++;
								return Qb(c, e).ib;
							case 1:
							case 2: return 0;
							case 3: return c.flags;
							case 4: return e = Lc(), c.flags = c.flags & -289793 | e & 289792, 0;
							case 12: return e = Lc(), Ea[e + 0 >> 1] = 2, 0;
							case 13:
							case 14: return 0;
						}
						return -28;
					} catch (g) {
						if (typeof Y === "undefined" || g.name !== "ErrnoError") throw g;
						return -g.Sa;
					}
				},
				g: function(a, b) {
					try {
						var d = R(a), c = d.node, e = d.Qa.$a;
						a = e ? d : c;
						e ??= c.Ra.$a;
						Ob(e);
						return Jc(b, e(a));
					} catch (m) {
						if (typeof Y === "undefined" || m.name !== "ErrnoError") throw m;
						return -m.Sa;
					}
				},
				J: function(a, b) {
					b = b < -9007199254740992 || b > 9007199254740992 ? NaN : Number(b);
					try {
						if (isNaN(b)) return -22;
						var d = R(a);
						if (b < 0 || (d.flags & 2097155) === 0) throw new O(28);
						ac(d, d.node, b);
						return 0;
					} catch (c) {
						if (typeof Y === "undefined" || c.name !== "ErrnoError") throw c;
						return -c.Sa;
					}
				},
				I: function(a, b) {
					try {
						if (!b) return -28;
						var d = l("/") + 1;
						if (b < d) return -68;
						L("/", E, a, b);
						return d;
					} catch (c) {
						if (typeof Y === "undefined" || c.name !== "ErrnoError") throw c;
						return -c.Sa;
					}
				},
				F: () => 0,
				M: function(a, b) {
					try {
						return a = A(a), Jc(b, Yb(a, !0));
					} catch (d) {
						if (typeof Y === "undefined" || d.name !== "ErrnoError") throw d;
						return -d.Sa;
					}
				},
				C: function(a, b, d) {
					try {
						return b = A(b), b = Ic(a, b), W(b, d & -19), 0;
					} catch (c) {
						if (typeof Y === "undefined" || c.name !== "ErrnoError") throw c;
						return -c.Sa;
					}
				},
				L: function(a, b, d, c) {
					try {
						b = A(b);
						var e = c & 256;
						b = Ic(a, b, c & 4096);
						return Jc(d, e ? Yb(b, !0) : Yb(b));
					} catch (g) {
						if (typeof Y === "undefined" || g.name !== "ErrnoError") throw g;
						return -g.Sa;
					}
				},
				x: function(a, b, d, c) {
					Kc = c;
					try {
						b = A(b);
						b = Ic(a, b);
						var e = c ? Lc() : 0;
						d & 64 && (e &= -19);
						return cc(b, d, e).ib;
					} catch (g) {
						if (typeof Y === "undefined" || g.name !== "ErrnoError") throw g;
						return -g.Sa;
					}
				},
				s: function(a, b, d, c) {
					try {
						b = A(b);
						b = Ic(a, b);
						if (c <= 0) return -28;
						var e = B(b).node;
						if (!e) throw new O(44);
						if (!e.Ra.kb) throw new O(28);
						var g = e.Ra.kb(e);
						var m = Math.min(c, l(g)), t = v[d + m];
						L(g, E, d, c + 1);
						v[d + m] = t;
						return m;
					} catch (z) {
						if (typeof Y === "undefined" || z.name !== "ErrnoError") throw z;
						return -z.Sa;
					}
				},
				r: function(a) {
					try {
						return a = A(a), Xb(a), 0;
					} catch (b) {
						if (typeof Y === "undefined" || b.name !== "ErrnoError") throw b;
						return -b.Sa;
					}
				},
				N: function(a, b) {
					try {
						return a = A(a), Jc(b, Yb(a));
					} catch (d) {
						if (typeof Y === "undefined" || d.name !== "ErrnoError") throw d;
						return -d.Sa;
					}
				},
				o: function(a, b, d) {
					try {
						b = A(b);
						b = Ic(a, b);
						if (d) if (d === 512) Xb(b);
						else return -28;
						else qa(b);
						return 0;
					} catch (c) {
						if (typeof Y === "undefined" || c.name !== "ErrnoError") throw c;
						return -c.Sa;
					}
				},
				n: function(a, b, d, c) {
					try {
						c &= 256;
						b = A(b);
						b = Ic(a, b, !0);
						var e = Date.now();
						if (d) {
							function t(z) {
								var q = H[z + 8 >> 2];
								return q == 1073741823 ? e : q == 1073741822 ? null : (I[z >> 2] + H[z + 4 >> 2] * 4294967296) * 1e3 + Math.floor(q / 1e6);
							}
							var g = t(d);
							var m = t(d + 16);
						} else m = g = e;
						(m ?? g) !== null && bc(b, g, m, c);
						return 0;
					} catch (t) {
						if (typeof Y === "undefined" || t.name !== "ErrnoError") throw t;
						return -t.Sa;
					}
				},
				w: () => La(""),
				v: () => {
					Ua = !1;
					Mc = 0;
				},
				A: function(a, b) {
					a = a < -9007199254740992 || a > 9007199254740992 ? NaN : Number(a);
					a = new Date(a * 1e3);
					if (isNaN(a.getTime())) return 1;
					H[b >> 2] = a.getSeconds();
					H[b + 4 >> 2] = a.getMinutes();
					H[b + 8 >> 2] = a.getHours();
					H[b + 12 >> 2] = a.getDate();
					H[b + 16 >> 2] = a.getMonth();
					H[b + 20 >> 2] = a.getFullYear() - 1900;
					H[b + 24 >> 2] = a.getDay();
					var d = a.getFullYear();
					H[b + 28 >> 2] = (d % 4 !== 0 || d % 100 === 0 && d % 400 !== 0 ? Oc : Nc)[a.getMonth()] + a.getDate() - 1 | 0;
					H[b + 36 >> 2] = -(a.getTimezoneOffset() * 60);
					d = new Date(a.getFullYear(), 6, 1).getTimezoneOffset();
					var c = new Date(a.getFullYear(), 0, 1).getTimezoneOffset();
					H[b + 32 >> 2] = (d != c && a.getTimezoneOffset() == Math.min(c, d)) | 0;
					return 0;
				},
				y: function(a, b, d, c, e, g, m) {
					e = e < -9007199254740992 || e > 9007199254740992 ? NaN : Number(e);
					try {
						var t = R(c);
						if (b & 2 && !(d & 2) && (t.flags & 2097155) !== 2) throw new O(2);
						if ((t.flags & 2097155) === 1) throw new O(2);
						if (!t.Qa.xb) throw new O(43);
						if (!a) throw new O(28);
						var z = t.Qa.xb(t, a, e, b, d);
						var q = z.Bc;
						H[g >> 2] = z.$b;
						I[m >> 2] = q;
						return 0;
					} catch (n) {
						if (typeof Y === "undefined" || n.name !== "ErrnoError") throw n;
						return -n.Sa;
					}
				},
				z: function(a, b, d, c, e, g) {
					g = g < -9007199254740992 || g > 9007199254740992 ? NaN : Number(g);
					try {
						var m = R(e);
						if (d & 2) {
							if ((m.node.mode & 61440) !== 32768) throw new O(43);
							c & 2 || m.Qa.yb && m.Qa.yb(m, E.subarray(a, a + b), g, b, c);
						}
					} catch (t) {
						if (typeof Y === "undefined" || t.name !== "ErrnoError") throw t;
						return -t.Sa;
					}
				},
				k: (a, b) => {
					Rc[a] && (clearTimeout(Rc[a].id), delete Rc[a]);
					if (!b) return 0;
					Rc[a] = {
						id: setTimeout(() => {
							delete Rc[a];
							var c = [a, performance.now()], e = bd;
							if (!Aa) try {
								e(...c);
							} catch (g) {
								Pc(g);
							} finally {
								if (!(Ua || Mc > 0)) try {
									Ba = c = Ba, Qc(c);
								} catch (g) {
									Pc(g);
								}
							}
						}, b),
						Oc: b
					};
					return 0;
				},
				B: (a, b, d, c) => {
					var e = new Date().getFullYear(), g = new Date(e, 0, 1).getTimezoneOffset();
					e = new Date(e, 6, 1).getTimezoneOffset();
					I[a >> 2] = Math.max(g, e) * 60;
					H[b >> 2] = Number(g != e);
					b = (m) => {
						var t = Math.abs(m);
						return `UTC${m >= 0 ? "-" : "+"}${String(Math.floor(t / 60)).padStart(2, "0")}${String(t % 60).padStart(2, "0")}`;
					};
					a = b(g);
					b = b(e);
					e < g ? (L(a, E, d, 17), L(b, E, c, 17)) : (L(a, E, c, 17), L(b, E, d, 17));
				},
				d: () => Date.now(),
				p: () => 2147483648,
				c: () => performance.now(),
				l: (a) => {
					var b = E.length;
					a >>>= 0;
					if (a > 2147483648) return !1;
					for (var d = 1; d <= 4; d *= 2) {
						var c = b * (1 + .2 / d);
						c = Math.min(c, a + 100663296);
						a: {
							c = (Math.min(2147483648, Math.ceil(Math.max(a, c) / 65536) * 65536) - Da.buffer.byteLength + 65535) / 65536 | 0;
							try {
								Da.grow(c);
								Ca();
								var e = 1;
								break a;
							} catch (g) {}
							e = void 0;
						}
						if (e) return !0;
					}
					return !1;
				},
				G: (a, b) => {
					var d = 0, c = 0, e;
					for (e of Uc()) {
						var g = b + d;
						I[a + c >> 2] = g;
						d += L(e, E, g, Infinity) + 1;
						c += 4;
					}
					return 0;
				},
				H: (a, b) => {
					var d = Uc();
					I[a >> 2] = d.length;
					a = 0;
					for (var c of d) a += l(c) + 1;
					I[b >> 2] = a;
					return 0;
				},
				e: function(a) {
					try {
						dc(R(a));
						return 0;
					} catch (d) {
						if (typeof Y === "undefined" || d.name !== "ErrnoError") throw d;
						return d.Sa;
					}
				},
				m: function(a, b) {
					try {
						var d = R(a);
						v[b] = d.Za ? 2 : P(d.mode) ? 3 : (d.mode & 61440) === 40960 ? 7 : 4;
						Ea[b + 2 >> 1] = 0;
						J[b + 8 >> 3] = BigInt(0);
						J[b + 16 >> 3] = BigInt(0);
						return 0;
					} catch (c) {
						if (typeof Y === "undefined" || c.name !== "ErrnoError") throw c;
						return c.Sa;
					}
				},
				t: function(a, b, d, c) {
					try {
						a: {
							var e = R(a);
							a = b;
							for (var g, m = b = 0; m < d; m++) {
								var t = I[a >> 2], z = I[a + 4 >> 2];
								a += 8;
								try {
									var q = e, n = t, F = z, S = g, Oa = v;
									if (F < 0 || S < 0) throw new O(28);
									if (q.ib === null) throw new O(8);
									if ((q.flags & 2097155) === 1) throw new O(8);
									if (P(q.node.mode)) throw new O(31);
									if (!q.Qa.read) throw new O(28);
									var ma = typeof S !== "undefined";
									if (!ma) S = q.position;
									else if (!q.seekable) throw new O(70);
									var na = q.Qa.read(q, Oa, n, F, S);
									ma || (q.position += na);
									var ha = na;
								} catch (N) {
									if (b > 0 && N instanceof O && (N.Sa == 6 || N.Sa == 6)) break;
									throw N;
								}
								if (ha < 0) {
									var za = -1;
									break a;
								}
								b += ha;
								if (ha < z) break;
								typeof g !== "undefined" && (g += ha);
							}
							za = b;
						}
						I[c >> 2] = za;
						return 0;
					} catch (N) {
						if (typeof Y === "undefined" || N.name !== "ErrnoError") throw N;
						return N.Sa;
					}
				},
				E: function(a, b, d, c) {
					b = b < -9007199254740992 || b > 9007199254740992 ? NaN : Number(b);
					try {
						if (isNaN(b)) return 22;
						var e = R(a);
						ec(e, b, d);
						J[c >> 3] = BigInt(e.position);
						e.Jb && !b && d === 0 && (e.Jb = null);
						return 0;
					} catch (g) {
						if (typeof Y === "undefined" || g.name !== "ErrnoError") throw g;
						return g.Sa;
					}
				},
				K: function(a) {
					try {
						var b = R(a);
						return b.Qa?.qb?.(b);
					} catch (d) {
						if (typeof Y === "undefined" || d.name !== "ErrnoError") throw d;
						return d.Sa;
					}
				},
				q: function(a, b, d, c) {
					try {
						var e = R(a);
						a = b;
						if (d == 1) var g = fc(e, v, I[a >> 2], I[a + 4 >> 2]);
						else {
							for (var m = b = 0, t = a; m < d; m++, t += 8) b += I[t + 4 >> 2];
							var z = new Uint8Array(b);
							for (m = t = 0; m < d; m++, a += 8) {
								var q = I[a >> 2], n = I[a + 4 >> 2];
								z.set(E.subarray(q, q + n), t);
								t += n;
							}
							g = fc(e, z, 0, b);
						}
						I[c >> 2] = g;
						return 0;
					} catch (F) {
						if (typeof Y === "undefined" || F.name !== "ErrnoError") throw F;
						return F.Sa;
					}
				},
				u: Qc,
				f: function(a) {
					console.warn("sql.js: legacy function " + A(a) + "() is deprecated and will be disabled by default in the next major version. Initialize with useOldExtensionFunctions: false to use native SQLite functions. See https://github.com/sql-js/sql.js/pull/647");
				}
			};
			async function dd() {
				Ha();
				var a = k.setStatus;
				a && (a("Running..."), await new Promise((b) => setTimeout(b, 1)), setTimeout(a, 1, ""));
				Aa || (k.noFSInit || Db || hc(), ed.P(), Eb = !1, k.onRuntimeInitialized?.(), Ja());
			}
			var ed;
			(async function() {
				function a(c) {
					c = ed = c.exports;
					k._sqlite3_free = c.R;
					k._sqlite3_value_text = c.S;
					k._sqlite3_prepare_v2 = c.T;
					k._sqlite3_step = c.U;
					k._sqlite3_reset = c.V;
					k._sqlite3_exec = c.W;
					k._sqlite3_finalize = c.X;
					k._sqlite3_column_name = c.Y;
					k._sqlite3_column_text = c.Z;
					k._sqlite3_column_type = c._;
					k._sqlite3_errmsg = c.$;
					k._sqlite3_backup_init = c.aa;
					k._sqlite3_backup_step = c.ba;
					k._sqlite3_backup_finish = c.ca;
					k._sqlite3_clear_bindings = c.da;
					k._sqlite3_value_blob = c.ea;
					k._sqlite3_value_bytes = c.fa;
					k._sqlite3_value_double = c.ga;
					k._sqlite3_value_int = c.ha;
					k._sqlite3_value_type = c.ia;
					k._sqlite3_result_blob = c.ja;
					k._sqlite3_result_double = c.ka;
					k._sqlite3_result_error = c.la;
					k._sqlite3_result_int = c.ma;
					k._sqlite3_result_int64 = c.na;
					k._sqlite3_result_null = c.oa;
					k._sqlite3_result_text = c.pa;
					k._sqlite3_aggregate_context = c.qa;
					k._sqlite3_column_count = c.ra;
					k._sqlite3_data_count = c.sa;
					k._sqlite3_column_blob = c.ta;
					k._sqlite3_column_bytes = c.ua;
					k._sqlite3_column_double = c.va;
					k._sqlite3_bind_blob = c.wa;
					k._sqlite3_bind_double = c.xa;
					k._sqlite3_bind_int = c.ya;
					k._sqlite3_bind_text = c.za;
					k._sqlite3_bind_parameter_index = c.Aa;
					k._sqlite3_sql = c.Ba;
					k._sqlite3_normalized_sql = c.Ca;
					k._sqlite3_changes = c.Da;
					k._sqlite3_close_v2 = c.Ea;
					k._sqlite3_create_function_v2 = c.Fa;
					k._sqlite3_update_hook = c.Ga;
					k._sqlite3_open = c.Ha;
					ca = k._malloc = c.Ia;
					da = k._free = c.Ja;
					k._RegisterExtensionFunctions = c.Ka;
					gb = c.La;
					bd = c.Ma;
					pa = c.Na;
					ka = c.Oa;
					la = c.Pa;
					Da = c.O;
					Z = c.Q;
					Ca();
					return ed;
				}
				var b = { a: cd }, d = k.instantiateWasm;
				if (d) return new Promise((c) => {
					d(b, (e) => c(a(e)));
				});
				Ma ??= k.locateFile ? k.locateFile("sql-wasm-browser.wasm", ua) : ua + "sql-wasm-browser.wasm";
				return function(c) {
					return a(c.instance);
				}(await Sa(b));
			})().then(() => dd());
			return Module;
		});
		return initSqlJsPromise;
	};
	if (typeof exports === "object" && typeof module === "object") {
		module.exports = initSqlJs;
		module.exports.default = initSqlJs;
	} else if (typeof define === "function" && define["amd"]) define([], function() {
		return initSqlJs;
	});
	else if (typeof exports === "object") exports["Module"] = initSqlJs;
}))(), 1);
let loading;
function loadSqlJs() {
	if (loading === void 0) loading = (0, import_sql_wasm_browser.default)({ wasmBinary: new Uint8Array(readWasm()).buffer });
	return loading;
}
function readWasm() {
	return readFileSync(new URL("./sql-wasm.wasm", import.meta.url));
}
// build/ledger/stored-text.js
function storedText(text) {
	return text.toWellFormed().replaceAll("\0", "\ufffd");
}
// build/ledger/sqlite/sql-js-dialect.js
function sqlJsDialect(statements) {
	return {
		createAdapter: () => new SqliteAdapter(),
		createDriver: () => sqlJsDriver(statements),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler()
	};
}
function sqlJsDriver(statements) {
	const connection = {
		executeQuery: async (query) => execute(statements, query),
		streamQuery: (query, chunkSize) => stream(statements, query, chunkSize)
	};
	const run = async (statement) => {
		statements.database.run(statement);
	};
	return {
		init: async () => {},
		acquireConnection: async () => connection,
		releaseConnection: async () => {},
		beginTransaction: () => run("BEGIN"),
		commitTransaction: () => run("COMMIT"),
		rollbackTransaction: () => run("ROLLBACK"),
		destroy: async () => {}
	};
}
function execute(statements, query) {
	const reading = openQuery(statements, query);
	try {
		return { rows: reading.next(Number.POSITIVE_INFINITY) };
	} finally {
		reading.close();
	}
}
async function* stream(statements, query, chunkSize) {
	const reading = openQuery(statements, query);
	try {
		for (let rows = reading.next(chunkSize); rows.length > 0; rows = reading.next(chunkSize)) yield { rows };
	} finally {
		reading.close();
	}
}
function openQuery(statements, query) {
	const prepared = statements.take(query.sql);
	const { statement, toRow } = prepared;
	statement.bind(query.parameters.map(toSqlValue));
	let isAtEnd = false;
	return {
		next(most) {
			const rows = [];
			while (!isAtEnd && rows.length < most) {
				if (!statement.step()) {
					isAtEnd = true;
					break;
				}
				rows.push(toRow(statement.get()));
			}
			return rows;
		},
		close: () => statements.release(prepared)
	};
}
function toSqlValue(value) {
	if (typeof value === "string") return storedText(value);
	if (typeof value === "number" || value === null) return value;
	if (typeof value === "boolean") return Number(value);
	throw new TypeError(`SQLite has no column for a value of type ${typeof value}.`);
}
// build/ledger/sqlite/ledger-database.js
async function openLedgerDatabase(opening) {
	const { bytes, knownSound = false, declarations = tables } = opening;
	const database = new (await (loadSqlJs())).Database(bytes === null ? emptyLedgers.get(declarations) : plainBytes(bytes));
	try {
		if (bytes === null) createEmpty(database, declarations);
		else {
			if (!knownSound) checkIntegrity(database, bytes);
			migrate(database, declarations);
		}
		configure(database);
	} catch (error) {
		database.close();
		throw error;
	}
	return {
		queries: new Kysely({ dialect: sqlJsDialect(prepareStatements(database)) }),
		path: pathOf(database),
		tables: {
			names: () => tableNames(database),
			read: (name, part) => readTable(database, name, part),
			ask: (sql) => querySql(database, sql)
		},
		export: () => database.export(),
		close: () => database.close()
	};
}
function plainBytes({ buffer, byteOffset, length }) {
	return new Uint8Array(buffer, byteOffset, length);
}
function pathOf(database) {
	if (!("filename" in database) || typeof database.filename !== "string") throw new TypeError("This release of sql.js does not name the file of a database.");
	return database.filename;
}
function configure(database) {
	database.run("PRAGMA foreign_keys = ON; PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY");
}
const emptyLedgers = new WeakMap();
const pageSize = 1024;
function createEmpty(database, declarations) {
	if (!emptyLedgers.has(declarations)) {
		database.run(`PRAGMA page_size = ${pageSize}`);
		migrate(database, declarations);
		emptyLedgers.set(declarations, database.export());
	}
}
function migrate(database, declarations) {
	const newest = newestSchemaOf(declarations);
	const version = Number(queryPragma(database, "user_version"));
	if (version > newest) throw newer(version, newest);
	checkTables(database, version, declarations);
	if (version < newest) asWritten(() => database.exec(`
        BEGIN;
        ${schemaSteps(declarations).slice(version).join("\n")}
        PRAGMA application_id = ${applicationId};
        PRAGMA user_version = ${newest};
        COMMIT;
      `));
}
// build/ledger/archive/open-archives.js
function archiveOpener(db, readVersion, mostOpen = Number.POSITIVE_INFINITY) {
	const opened = new Map();
	const open = async (number) => {
		const row = await db.selectFrom("archives").select("version").where("number", "=", number).executeTakeFirst();
		const bytes = row === void 0 ? null : await readVersion(row.version, archivePath(number));
		if (bytes === null) throw unreadable(number, "is missing");
		try {
			return await openLedgerDatabase({ bytes });
		} catch (error) {
			throw error instanceof CorruptLedgerError ? unreadable(number, `is damaged (${error.reason})`, error) : error;
		}
	};
	return {
		open(number) {
			const found = opened.get(number) ?? open(number);
			opened.delete(number);
			opened.set(number, found);
			for (const [oldest, database] of opened) {
				if (opened.size <= mostOpen) break;
				opened.delete(oldest);
				closeWhenOpen(database);
			}
			return found;
		},
		close() {
			for (const database of opened.values()) closeWhenOpen(database);
			opened.clear();
		}
	};
}
function closeWhenOpen(database) {
	database.then((one) => one.close(), () => {});
}
function unreadable(number, why, cause) {
	const path = archivePath(number);
	return new ServiceError("archive_unreadable", `The archive ${path} on the data branch ${why}. Handoffs in it cannot be read; all others can. Restore ${path} from an earlier commit of that branch, or run this workflow with \`mode: rebuild\`.`, { cause });
}
function isUnreadableArchive(error) {
	return error instanceof ServiceError && error.code === "archive_unreadable";
}
// build/ledger/archive/rows-of-issues.js
const columnOf = {
	templates: "template",
	handoffs: "issue_number",
	submissions: "issue_number",
	checklist_items: "handoff_id",
	events: "issue_number",
	feedback: "handoff_id",
	returns: "issue_number",
	outbox: null,
	configurations: null,
	reports: null,
	meta: null,
	questions: "handoff_id",
	incomplete_forms: "issue_number",
	people: null,
	team_logins: null,
	archives: null,
	archived_handoffs: null
};
function isTable(name) {
	return name in columnOf;
}
const allTables = Object.keys(columnOf).filter(isTable).filter((name) => columnOf[name] !== null);
const unmeasured = [
	"events",
	"checklist_items",
	"questions"
];
const rowsOfIssues = {
	all: allTables,
	measured: allTables.filter((name) => !unmeasured.includes(name)),
	listed: allTables.filter((name) => [
		"templates",
		"handoffs",
		"checklist_items",
		"incomplete_forms"
	].includes(name))
};
async function copyRows(db, copying) {
	const { from, to, issues, tables: tables$1 } = copying;
	for (const name of tables$1) {
		const columns = sql.join(Object.keys(tables[name].columns).map((column) => sql.id(column)));
		const verb = sql.raw(name === "templates" ? "INSERT OR IGNORE" : "INSERT");
		await sql`${verb} INTO ${sql.id(to, name)} (${columns})
      SELECT ${columns} FROM ${sql.id(from, name)} WHERE ${isOfIssues(name, issues, sql.id(from, "handoffs"))}`.execute(db);
	}
}
async function deleteRows(db, issues) {
	for (const name of allTables.filter((one) => one !== "templates").toReversed()) await sql`DELETE FROM ${sql.id(name)} WHERE ${isOfIssues(name, issues)}`.execute(db);
}
function isOfIssues(name, issues, handoffs = sql.id("handoffs")) {
	switch (columnOf[name]) {
		case "handoff_id": return sql`handoff_id IN (SELECT id FROM ${handoffs} WHERE issue_number IN (${issues}))`;
		case "template": return sql`version IN (SELECT template_version FROM ${handoffs} WHERE issue_number IN (${issues}))`;
		default: return sql`issue_number IN (${issues})`;
	}
}
async function copyIssue(from, to, issueNumber) {
	const issue = sql`${issueNumber}`;
	for (const name of allTables) {
		const table = sql.id(name);
		const columns = Object.keys(tables[name].columns);
		const verb = sql.raw(name === "templates" ? "INSERT OR IGNORE" : "INSERT");
		const { rows } = await sql`SELECT * FROM ${table} WHERE ${isOfIssues(name, issue)}`.execute(from);
		for (const row of rows) {
			const values = sql.join(columns.map((column) => row[column]));
			await sql`${verb} INTO ${table} (${sql.join(columns.map((column) => sql.id(column)))})
        VALUES (${values})`.execute(to);
		}
	}
}
// build/ledger/archive/merge-archives.js
async function mergeArchives(db, archives, { numbers, tables = rowsOfIssues.all }) {
	const leftOut = [];
	const opened = await Promise.all(numbers.map((number) => openIfReadable(archives, number)));
	for (const [at, number] of numbers.entries()) {
		const archive = opened[at] ?? null;
		const counting = await issuesIn(db, number);
		if (archive === null) {
			leftOut.push({
				archive: archivePath(number),
				handoffs: counting.length
			});
			continue;
		}
		const issues = sql`SELECT value FROM json_each(${JSON.stringify(counting.map(({ issueNumber }) => issueNumber))})`;
		await whileAttached(db, archive, () => copyRows(db, {
			from: "archive",
			to: "main",
			issues,
			tables
		}));
		await db.deleteFrom("archived_handoffs").where("archive", "=", number).execute();
		await db.deleteFrom("archives").where("number", "=", number).execute();
	}
	return leftOut;
}
async function openIfReadable(archives, number) {
	try {
		return await archives.open(number);
	} catch (error) {
		if (isUnreadableArchive(error)) return null;
		throw error;
	}
}
async function whileAttached(db, archive, act) {
	await sql`ATTACH ${archive.path} AS archive`.execute(db);
	try {
		await act();
	} finally {
		await sql`DETACH archive`.execute(db);
	}
}
// build/ledger/archive/history.js
function openHistory(db, readVersion, copy, { mostOpen } = {}) {
	const archives = archiveOpener(db, readVersion, mostOpen);
	return {
		open: archives.open,
		archiveOf: (issueNumber) => archiveOfIssue(db, issueNumber),
		async ask(numbers, question) {
			if (numbers.length === 0) return question(db, []);
			const merged = await copy();
			try {
				const { measured: tables } = rowsOfIssues;
				const leftOut = await mergeArchives(merged.queries, archives, {
					numbers,
					tables
				});
				return await question(merged.queries, leftOut);
			} finally {
				merged.close();
			}
		},
		close: archives.close
	};
}
// build/handoff/rename-logins.js
function renameInEvent(event, rename) {
	return {
		...event,
		actor: event.actor === null ? null : rename(event.actor),
		data: renameInData(event.data, rename)
	};
}
function renameInData(data, rename) {
	switch (data.type) {
		case "initiated":
		case "rerouted": return {
			...data,
			assignment: renameInAssignment(data.assignment, rename)
		};
		case "assigned":
		case "unassigned": return {
			...data,
			assignee: rename(data.assignee)
		};
		case "returned":
		case "asked": return data.called === void 0 ? data : {
			...data,
			called: data.called.map(rename)
		};
		case "opened_on_schedule": return data.inTurn === void 0 ? data : {
			...data,
			inTurn: rename(data.inTurn)
		};
		case "submission_reassigned": return {
			...data,
			to: orNull(data.to, rename)
		};
		case "reassigned": return {
			...data,
			from: orNull(data.from, rename),
			to: rename(data.to)
		};
		default: return data;
	}
}
function renameInState(state, rename) {
	const { attempted, handoff } = state;
	return {
		...state,
		attempted: attempted === null ? null : {
			...attempted,
			sender: orNull(attempted.sender, rename)
		},
		handoff: handoff === null ? null : renameInHandoff(handoff, rename)
	};
}
function renameInHandoff(handoff, rename) {
	return {
		...handoff,
		initiatedBy: orNull(handoff.initiatedBy, rename),
		acceptedBy: orNull(handoff.acceptedBy, rename),
		completedBy: orNull(handoff.completedBy, rename),
		owner: orNull(handoff.owner, rename),
		sinceBy: orNull(handoff.sinceBy, rename),
		assignment: renameInAssignment(handoff.assignment, rename),
		candidates: handoff.candidates.map(rename),
		assignedByPeople: handoff.assignedByPeople.map(rename),
		unassignedByPeople: handoff.unassignedByPeople.map(rename),
		assignees: handoff.assignees.map(rename),
		formerAssignees: handoff.formerAssignees.map(rename),
		checklist: handoff.checklist.map((item) => ({
			...item,
			doneBy: orNull(item.doneBy, rename)
		})),
		next: handoff.next.map((one) => ({
			...one,
			by: orNull(one.by, rename)
		})),
		returned: handoff.returned === null ? null : {
			...handoff.returned,
			by: orNull(handoff.returned.by, rename),
			called: handoff.returned.called?.map(rename) ?? null
		},
		hold: handoff.hold === null ? null : {
			...handoff.hold,
			by: orNull(handoff.hold.by, rename)
		},
		questions: handoff.questions.map((question) => ({
			...question,
			by: orNull(question.by, rename),
			answeredBy: orNull(question.answeredBy, rename),
			called: question.called?.map(rename) ?? null
		})),
		ratings: handoff.ratings.map((rating) => ({
			...rating,
			by: orNull(rating.by, rename)
		}))
	};
}
function renameInAssignment(assignment, rename) {
	return {
		...assignment,
		assignees: assignment.assignees.map(rename),
		away: assignment.away.map(rename)
	};
}
function orNull(login, rename) {
	return login === null ? null : rename(login);
}
// build/ledger/queries/deadline-queries.js
function dueView(db) {
	return {
		async remindersDue(now) {
			return (await db.selectFrom("handoffs").select(["issue_number", "to_team"]).where("next_reminder_at", "<", now).orderBy("next_reminder_at").orderBy("issue_number").execute()).map((row) => ({
				issueNumber: row.issue_number,
				team: row.to_team
			}));
		},
		async remindedAfter(after) {
			return (await db.selectFrom("handoffs").innerJoin("events", "events.issue_number", "handoffs.issue_number").select(({ fn }) => ["handoffs.issue_number", fn.max("events.at").as("at")]).where(isOpenExpression).where("next_due_at", "is not", null).where("events.type", "=", "reminded").where("events.at", ">", after).groupBy("handoffs.issue_number").orderBy("handoffs.issue_number").execute()).map(({ issue_number, at }) => ({
				issueNumber: issue_number,
				at
			}));
		},
		async limited() {
			return (await db.selectFrom("handoffs").select([
				"issue_number",
				"next_due_at",
				"next_reminder_at",
				"overdue_since"
			]).where(isOpenExpression).where((row) => row.or([row("accept_within", "is not", null), row("complete_within", "is not", null)])).orderBy("issue_number").execute()).map((row) => ({
				issueNumber: row.issue_number,
				deadlines: {
					dueAt: row.next_due_at,
					remindAt: row.next_reminder_at,
					overdueSince: row.overdue_since
				}
			}));
		}
	};
}
function dueChanges(db) {
	return { async setDeadlines(issueNumber, { dueAt, remindAt, overdueSince }) {
		await db.updateTable("handoffs").set({
			next_due_at: dueAt,
			next_reminder_at: remindAt,
			overdue_since: overdueSince
		}).where("issue_number", "=", issueNumber).execute();
	} };
}
// build/ledger/queries/earlier-handoffs.js
function fieldOf(name) {
	return sql`json_extract(earlier_json, ${sql.lit(`$.${name}`)})`.as(name);
}
async function earlierHandoffs(db, { subject, issueNumber, before, most }) {
	const archived = db.selectFrom("archived_handoffs").select([
		"handoff_id as id",
		"issue_number",
		fieldOf("handoff_type"),
		fieldOf("status"),
		fieldOf("initiated_at"),
		fieldOf("status_changed_at")
	]).$narrowType().where("subject", "=", subject);
	const inLedger = db.selectFrom("handoffs").select([
		"id",
		"issue_number",
		"handoff_type",
		"status",
		"initiated_at",
		"status_changed_at"
	]).where("subject", "=", subject);
	return (await db.selectFrom(inLedger.unionAll(archived).as("earlier")).selectAll().where("issue_number", "!=", issueNumber).where(sql`(initiated_at < ${before} OR initiated_at = ${before} AND issue_number < ${issueNumber})`).orderBy("initiated_at", "desc").orderBy("id", "desc").limit(most).execute()).map((row) => ({
		issueNumber: row.issue_number,
		handoffType: row.handoff_type,
		initiatedAt: row.initiated_at,
		end: endOf(row, before)
	}));
}
function endOf({ status, status_changed_at: at }, before) {
	return (status === "completed" || status === "cancelled") && at <= before ? {
		status,
		at
	} : null;
}
// build/ledger/sqlite/batches.js
function batches(rows) {
	const size = 1e3;
	return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
// build/ledger/queries/save-handoff.js
async function saveHandoff(db, write) {
	const id = await saveRow(db, write);
	if (write.before !== null) await removeItemsAfter(db, id, write.handoff.checklist.length);
	await saveChecklist(db, id, write.handoff.checklist);
	await saveRatings(db, id, write.handoff.ratings);
	await saveQuestions(db, id, write.handoff.questions);
	return id;
}
async function saveRow(db, write) {
	const { before, initiation, template } = write;
	const columns = {
		...columnsOf$1(write),
		...limitsOf(write),
		previous_handoff_id: await idOfIssue(db, write.previousIssue)
	};
	if (before !== null) {
		const initialValues = initialValuesJson(initiation, columns, before.template);
		await db.updateTable("handoffs").set({
			...columns,
			initial_values_json: initialValues
		}).where("id", "=", before.row.id).execute();
		return before.row.id;
	}
	const { id } = await db.insertInto("handoffs").values({
		...columns,
		...await freeId(db, write.wantedId),
		template_version: await saveTemplate(db, template),
		initial_values_json: initialValuesJson(initiation, columns, template)
	}).returning("id").executeTakeFirstOrThrow();
	return id;
}
function limitsOf({ before, template, handoff }) {
	const { acceptWithin, completeWithin } = before?.template ?? template;
	const seconds = (limit) => {
		const chosen = chosenValue(limit, handoff.decidingContext);
		return chosen === void 0 ? null : secondsOf(chosen);
	};
	return {
		accept_within: seconds(acceptWithin),
		complete_within: seconds(completeWithin)
	};
}
async function idOfIssue(db, issueNumber) {
	if (issueNumber === null) return null;
	return (await db.selectFrom("handoffs").select("id").where("issue_number", "=", issueNumber).executeTakeFirst())?.id ?? (await findArchived(db, issueNumber))?.handoffId ?? null;
}
async function freeId(db, id) {
	if (id === null) return {};
	return await db.selectFrom("handoffs").select("id").where("id", "=", id).executeTakeFirst() === void 0 ? { id } : {};
}
function columnsOf$1({ handoff, repository, issueNumber, deadlines, before, template }) {
	return {
		repository,
		issue_number: issueNumber,
		handoff_type: handoff.handoffType,
		from_team: handoff.fromTeam,
		to_team: handoff.toTeam,
		context_json: JSON.stringify(handoff.context),
		status: handoff.status,
		title: storedText(handoff.title),
		initiated_by: handoff.initiatedBy,
		initiated_at: handoff.initiatedAt,
		accepted_by: handoff.acceptedBy,
		accepted_at: handoff.acceptedAt,
		accepted_implicitly: Number(handoff.acceptedImplicitly),
		completed_by: handoff.completedBy,
		completed_at: handoff.completedAt,
		cancelled_at: handoff.cancelledAt,
		owner: handoff.owner,
		assignees_json: JSON.stringify(handoff.assignees),
		assignment_json: JSON.stringify(handoff.assignment),
		status_changed_at: handoff.since,
		status_changed_by: handoff.sinceBy,
		reopen_count: handoff.reopened,
		read_back: handoff.readBack?.toWellFormed() ?? null,
		next_due_at: deadlines?.dueAt ?? null,
		next_reminder_at: deadlines?.remindAt ?? null,
		overdue_since: deadlines?.overdueSince ?? null,
		return_count: handoff.returns,
		edited_after_acceptance: handoff.editedAfterAcceptance,
		accepted_business_seconds: handoff.acceptedAfter?.worked ?? null,
		last_wait_business_seconds: handoff.lastWait,
		completed_business_seconds: handoff.completedAfter?.worked ?? null,
		former_team_time_json: handoff.formerTime === null ? null : JSON.stringify(handoff.formerTime),
		waiting_seconds: handoff.clocks.waiting.seconds,
		waiting_business_seconds: handoff.clocks.waiting.worked,
		in_progress_seconds: handoff.clocks.inProgress.seconds,
		in_progress_business_seconds: handoff.clocks.inProgress.worked,
		with_sender_seconds: handoff.clocks.withSender.seconds,
		with_sender_business_seconds: handoff.clocks.withSender.worked,
		asked_seconds: handoff.clocks.asked.seconds,
		asked_business_seconds: handoff.clocks.asked.worked,
		on_hold_seconds: handoff.clocks.onHold.seconds,
		on_hold_business_seconds: handoff.clocks.onHold.worked,
		clock_started_at: handoff.clockSince === handoff.since ? null : handoff.clockSince,
		paused_seconds: pausedSeconds(handoff),
		asked_at: openQuestions(handoff.questions)[0]?.at ?? null,
		on_hold_since: handoff.hold?.since ?? null,
		on_hold_until: handoff.hold?.until ?? null,
		hold_reason: handoff.hold?.reason?.toWellFormed() ?? null,
		subject: subjectOf(before?.template ?? template, handoff.context),
		next_requested_at: handoff.next.find(({ issueNumber: opened }) => opened === null)?.at ?? null
	};
}
async function saveTemplate(db, template) {
	const { version, templateJson } = writtenTemplate(template);
	if (await db.selectFrom("templates").select("version").where("version", "=", version).executeTakeFirst() !== void 0) return version;
	await db.insertInto("templates").values({
		version,
		handoff_type: template.type,
		template_json: templateJson
	}).onConflict((conflict) => conflict.doNothing()).execute();
	return version;
}
const written = new WeakMap();
function writtenTemplate(template) {
	const known = written.get(template);
	if (known !== void 0) return known;
	const templateJson = canonicalJson(template);
	const version = createHash("sha256").update(templateJson).digest("hex").slice(0, 16);
	written.set(template, {
		version,
		templateJson
	});
	return {
		version,
		templateJson
	};
}
async function removeItemsAfter(db, handoffId, position) {
	await db.deleteFrom("checklist_items").where("handoff_id", "=", handoffId).where("position", ">", position).execute();
}
async function saveChecklist(db, handoffId, checklist) {
	const rows = checklist.map((item, at) => ({
		handoff_id: handoffId,
		position: at + 1,
		text: item.text,
		done: Number(item.done),
		done_by: item.doneBy,
		done_at: item.doneAt
	}));
	for (const batch of batches(rows)) await db.insertInto("checklist_items").values(batch).onConflict((conflict) => conflict.columns(["handoff_id", "position"]).doUpdateSet((row) => ({
		text: row.ref("excluded.text"),
		done: row.ref("excluded.done"),
		done_by: row.ref("excluded.done_by"),
		done_at: row.ref("excluded.done_at")
	}))).execute();
}
async function saveRatings(db, handoffId, ratings) {
	if (ratings.length === 0) return;
	await db.deleteFrom("feedback").where("handoff_id", "=", handoffId).execute();
	const rows = ratings.map(({ rating, comment, missing, by, at }) => ({
		handoff_id: handoffId,
		rating,
		comment: comment?.toWellFormed() ?? null,
		missing_json: JSON.stringify(missing),
		given_by: by,
		given_at: at
	}));
	for (const batch of batches(rows)) await db.insertInto("feedback").values(batch).execute();
}
async function saveQuestions(db, handoffId, questions) {
	if (questions.length === 0) return;
	await db.deleteFrom("questions").where("handoff_id", "=", handoffId).execute();
	const rows = questions.map(({ text, by, at, answer, answeredBy, closedAt }, place) => ({
		handoff_id: handoffId,
		position: place + 1,
		question: text.toWellFormed(),
		asked_by: by,
		asked_at: at,
		answer: answer?.toWellFormed() ?? null,
		answered_by: answeredBy,
		closed_at: closedAt
	}));
	for (const batch of batches(rows)) await db.insertInto("questions").values(batch).execute();
}
// build/ledger/queries/incomplete-forms.js
function formView(db) {
	return {
		async formsDue(now) {
			return (await db.selectFrom("incomplete_forms").select("issue_number").where("next_action_at", "<", now).orderBy("next_action_at").orderBy("issue_number").execute()).map((row) => row.issue_number);
		},
		async formsActedOn(after) {
			return (await db.selectFrom("incomplete_forms").select([
				"issue_number",
				"reminded_at",
				"closed_at",
				"closed_as"
			]).where((row) => row.or([row("reminded_at", ">", after), row("closed_at", ">", after)])).orderBy("issue_number").execute()).flatMap(({ issue_number, reminded_at, closed_at, closed_as }) => {
				const at = closed_as === "expired" || closed_as === "replaced" ? closed_at : reminded_at;
				return at === null ? [] : [{
					issueNumber: issue_number,
					at
				}];
			});
		},
		async openForms() {
			return (await db.selectFrom("incomplete_forms").select([
				"issue_number",
				"handoff_type",
				"next_action_at"
			]).where("closed_at", "is", null).orderBy("issue_number").execute()).map(({ issue_number, handoff_type, next_action_at }) => ({
				issueNumber: issue_number,
				handoffType: handoff_type,
				nextActionAt: next_action_at
			}));
		}
	};
}
function formChanges(db) {
	return { async setFormAction(issueNumber, at) {
		await db.updateTable("incomplete_forms").set({ next_action_at: at }).where("issue_number", "=", issueNumber).execute();
	} };
}
async function saveForm(db, { issueNumber, state, template, deadlines }) {
	const { attempted, handoff } = state;
	if (handoff !== null || attempted === null || attempted.errors.length === 0) {
		await db.deleteFrom("incomplete_forms").where("issue_number", "=", issueNumber).execute();
		return;
	}
	const row = {
		handoff_type: attempted.handoffType,
		title: attempted.title?.toWellFormed() ?? null,
		from_team: attempted.fromTeam,
		to_team: await receiverOfForm(db, {
			issueNumber,
			state,
			template
		}),
		submitted_by: attempted.sender,
		attempts: attempted.attempt,
		since: attempted.since,
		missing_json: JSON.stringify(fieldsOf(attempted.errors, (kind) => kind === "missing")),
		invalid_json: JSON.stringify(fieldsOf(attempted.errors, (kind) => kind !== "missing")),
		reminded_at: attempted.remindedAt,
		closed_at: attempted.closed?.at ?? null,
		closed_as: attempted.closed?.reason ?? null,
		next_action_at: deadlines?.remindAt ?? null,
		previous_handoff_id: await idOfIssue(db, state.openedFrom ?? null)
	};
	await db.insertInto("incomplete_forms").values({
		issue_number: issueNumber,
		...row
	}).onConflict((conflict) => conflict.column("issue_number").doUpdateSet(row)).execute();
}
async function receiverOfForm(db, { issueNumber, state, template }) {
	return (template.type === state.attempted?.handoffType ? void 0 : await db.selectFrom("incomplete_forms").select("to_team").where("issue_number", "=", issueNumber).executeTakeFirst())?.to_team ?? receiverName(template, state);
}
function fieldsOf(errors, counts) {
	return errors.filter((fault) => counts(fault.kind)).map((fault) => fault.field);
}
// build/metrics/rows-at.js
function withFormerHandoffs(rows, { handoffs: former }) {
	return former.size === 0 ? rows : {
		...rows,
		handoffs: rows.handoffs.map((one) => former.get(one.id) ?? one),
		chained: rows.chained.map((one) => {
			const { completedAt } = former.get(one.id) ?? one;
			return {
				...one,
				completedAt
			};
		})
	};
}
function rowsAt(rows, at) {
	const { former } = rows;
	return former?.at === at ? {
		...withFormerHandoffs(rows, former),
		forms: former.forms
	} : rows;
}
// build/metrics/asked-again.js
function askedAgain(known, { template, context, requested }) {
	const before = template.fields.flatMap(({ id, private: isPrivate }) => {
		const answer = sourcesOf(id, template).map((source) => known[source]).find((one) => one !== void 0);
		return isPrivate || answer === void 0 ? [] : [{
			id,
			answer
		}];
	});
	const fields = before.filter(({ id, answer }) => {
		const now = context[id];
		return requested.includes(id) || now !== void 0 && toText(now) !== toText(answer);
	});
	return {
		known: before.length,
		fields: fields.map(({ id }) => id)
	};
}
function sourcesOf(id, { carry = {} }) {
	return [...Object.entries(carry).flatMap(([theirs, ours]) => ours === id ? [theirs] : []), id];
}
function knownAfter(known, { template, context }) {
	const asked = new Set(template.fields.map(({ id }) => id));
	const entries = [...Object.entries(known).filter(([id]) => !asked.has(id)), ...Object.entries(context).filter(([, answer]) => answer !== redactedValue)];
	return Object.fromEntries(entries);
}
function toText(value) {
	return (typeof value === "object" ? value : String(value).split("\n")).map((line) => line.replace(/^\s*[-*+] /, "").trim().replace(/\s+/g, " ")).filter((line) => line !== "").join("\n");
}
// build/metrics/group-chains.js
function groupChains(handoffs) {
	const ids = new Set(handoffs.map(({ id }) => id));
	const next = groupBy(handoffs, ({ previousId }) => previousId);
	return handoffs.filter(({ previousId }) => previousId === null || !ids.has(previousId)).map((first) => {
		const links = [{
			handoff: first,
			before: null,
			depth: 0
		}];
		for (const { handoff: before, depth } of links) for (const handoff of next.get(before.id) ?? []) links.push({
			handoff,
			before,
			depth: depth + 1
		});
		return links;
	});
}
// build/ledger/queries/chains/chained-forms.js
async function chainedForms(db, ids, damaged) {
	if (ids.size === 0) return new Map();
	const templateOf = await readTemplates(db);
	const byIssue = ({ issueNumber }) => issueNumber;
	const filings = groupBy(await readFilings(db, damaged), byIssue);
	const returns = groupBy(await readReturns(db, damaged), byIssue);
	const edits = groupBy(await readEdits(db, damaged), byIssue);
	const forms = await collectReadable(db, rowsOfChains(db), {
		damaged,
		itemOf: (row) => {
			if (!ids.has(row.id)) return [];
			const template = templateOf(row.template_version);
			const filed = filings.get(row.issue_number) ?? [];
			const requested = [...filed, ...returns.get(row.issue_number) ?? []];
			const form = {
				template,
				context: initiationOf$1(row, template).context,
				requested: requested.flatMap(({ fields }) => fields),
				filedAt: filed.map(({ at }) => at).toSorted()[0] ?? row.initiated_at,
				edits: edits.get(row.issue_number) ?? []
			};
			return [[row.id, form]];
		}
	});
	return new Map(forms.flat());
}
function rowsOfChains(db) {
	return db.selectFrom("handoffs").select([
		...[
			"id",
			"issue_number",
			"handoff_type",
			"from_team",
			"to_team",
			"title"
		],
		...[
			"context_json",
			"assignment_json",
			"initial_values_json"
		],
		...["initiated_at", "template_version"]
	]).where((row) => row.or([row("previous_handoff_id", "is not", null), row("id", "in", followedHandoffs(db))]));
}
function followedHandoffs(db) {
	return db.selectFrom("handoffs").select("previous_handoff_id").where("previous_handoff_id", "is not", null);
}
async function readTemplates(db) {
	const rows = await db.selectFrom("templates").select(["version", "template_json"]).execute();
	const texts = new Map(rows.map((row) => [row.version, row.template_json]));
	const known = new Map();
	return (version) => {
		const template = known.get(version) ?? readTemplate(version, texts.get(version));
		known.set(version, template);
		return template;
	};
}
async function readFilings(db, damaged) {
	const query = db.selectFrom("submissions").select([
		"issue_number",
		"submitted_at",
		"missing_json",
		"invalid_json"
	]).where("issue_number", "in", issuesOfNextHandoffs(db));
	const textsIn = readTexts();
	return collectReadable(db, query, {
		damaged,
		itemOf: (row) => ({
			issueNumber: row.issue_number,
			at: row.submitted_at,
			fields: [...textsIn(row.missing_json, "missing_json"), ...textsIn(row.invalid_json, "invalid_json")]
		})
	});
}
async function readReturns(db, damaged) {
	const query = db.selectFrom("returns").select(["issue_number", "fields_json"]).where("issue_number", "in", issuesOfNextHandoffs(db));
	const textsIn = readTexts();
	return collectReadable(db, query, {
		damaged,
		itemOf: (row) => ({
			issueNumber: row.issue_number,
			fields: textsIn(row.fields_json, "fields_json")
		})
	});
}
function issuesOfNextHandoffs(db) {
	return db.selectFrom("handoffs").select("issue_number").where("previous_handoff_id", "is not", null);
}
async function readEdits(db, damaged) {
	const edited = db.selectFrom("handoffs").select("issue_number").where("initial_values_json", "is not", null).where("id", "in", followedHandoffs(db));
	return (await collectReadable(db, db.selectFrom("events").select([
		"issue_number",
		"at",
		"data_json",
		"idempotency_key"
	]).where("type", "=", "context_edited").where("issue_number", "in", edited).orderBy("id"), {
		damaged,
		itemOf: (row) => {
			const source = row.idempotency_key;
			const data = decodeEventData("context_edited", row.data_json, {
				initiation: null,
				source
			});
			return data.type === "context_edited" ? [{
				issueNumber: row.issue_number,
				at: row.at,
				changes: data.changes
			}] : [];
		}
	})).flat();
}
// build/ledger/queries/chains/asked-again-rows.js
async function withAskedAgain(db, handoffs, damaged) {
	const forms = await chainedForms(db, new Set(handoffs.map(({ id }) => id)), damaged);
	const found = new Map();
	for (const chain of groupChains(handoffs)) {
		const inherited = new Map();
		for (const { handoff, before } of chain) {
			const form = forms.get(handoff.id);
			const previous = before === null ? void 0 : forms.get(before.id);
			if (form !== void 0 && before !== null && previous !== void 0) {
				const context = contextAt(previous, form.filedAt);
				const known = knownAfter(inherited.get(before.id) ?? {}, {
					...previous,
					context
				});
				inherited.set(handoff.id, known);
				found.set(handoff.id, askedAgain(known, form));
			}
		}
	}
	return handoffs.map((handoff) => {
		const { known = 0, fields = [] } = found.get(handoff.id) ?? {};
		return {
			...handoff,
			known,
			askedAgain: fields
		};
	});
}
function contextAt({ context, edits }, at) {
	return edits.filter((one) => one.at <= at).reduce((former, { changes }) => edit(former, changes), context);
}
// build/ledger/queries/chains/chained-handoffs.js
async function chainedHandoffs(db, { from, to }, damaged) {
	const query = db.selectFrom("handoffs").select([
		"id",
		"issue_number",
		"previous_handoff_id",
		"handoff_type",
		"from_team",
		"to_team",
		epochOf("initiated_at").as("initiated_at"),
		epochOf("completed_at").as("completed_at"),
		epochOf("next_requested_at").as("next_requested_at")
	]).where(isInChainSince(from)).where((row) => row.or([row("previous_handoff_id", "is not", null), row("id", "in", followedHandoffs(db))])).where("initiated_at", "<", roundUpToSecond(to)).orderBy("id");
	const one = internStrings();
	const forms = await openForms(db);
	return withAskedAgain(db, await collectReadable(db, query, {
		damaged,
		itemOf: (row) => requireNumbers({
			id: row.id,
			previousId: row.previous_handoff_id,
			handoffType: one(row.handoff_type),
			fromTeam: one(row.from_team),
			toTeam: one(row.to_team),
			initiatedAt: row.initiated_at,
			completedAt: row.completed_at,
			openNextSince: row.next_requested_at ?? forms.get(row.id) ?? null
		}, ["initiatedAt"])
	}), damaged);
}
function isInChainSince(from) {
	return sql`handoffs.id IN (
    WITH RECURSIVE linked (id, previous_id) AS (
      SELECT id, previous_handoff_id FROM handoffs
        WHERE coalesce(completed_at >= ${roundUpToSecond(from)}, true)
          AND coalesce(cancelled_at >= ${roundUpToSecond(from)}, true)
      UNION
      SELECT h.id, h.previous_handoff_id FROM linked l
        JOIN handoffs h ON h.id = l.previous_id OR h.previous_handoff_id = l.id
    )
    SELECT id FROM linked)`;
}
async function openForms(db) {
	const rows = await db.selectFrom("incomplete_forms").select(["previous_handoff_id", epochOf("since").as("since")]).where("previous_handoff_id", "is not", null).where("closed_at", "is", null).orderBy("since", "desc").execute();
	return new Map(rows.flatMap((row) => row.previous_handoff_id === null ? [] : [[row.previous_handoff_id, row.since]]));
}
// build/ledger/queries/measured/endless-holds.js
async function endlessHolds(db) {
	const rows = await db.selectFrom("handoffs").innerJoin("events", "events.issue_number", "handoffs.issue_number").select([
		"handoffs.id",
		"events.actor",
		"events.data_json"
	]).where("on_hold_since", "is not", null).where("on_hold_until", "is", null).where("events.type", "=", "held").orderBy("events.id").execute();
	const latest = new Map(rows.map((row) => [row.id, row]));
	return new Map([...latest.values()].flatMap(({ id, actor, data_json }) => waitsForOthers(data_json) ? [] : [[id, { by: actor }]]));
}
function waitsForOthers(dataJson) {
	return dataJson.includes("\"waitsFor\":");
}
// build/ledger/queries/measured/former-handoffs.js
const moves = [
	"accepted",
	"returned",
	"resubmitted",
	"completed",
	"cancelled",
	"reverted",
	"rerouted",
	"reassigned",
	"asked",
	"answered",
	"held",
	"resumed",
	"reminded"
];
async function formerHandoffs(handoffs, { instants: { latest, former }, read, unreadable }) {
	const instants = former === void 0 ? [latest] : [latest, former];
	const hasMoved = ({ initiatedAt, clockSince }, at) => initiatedAt <= at && clockSince > at;
	const moved = handoffs.filter((one) => instants.some((at) => hasMoved(one, at)));
	const recorded = await read(moved.map(({ issueNumber }) => issueNumber), moves, unreadable);
	const formerAt = (at) => {
		const then = moved.filter((one) => hasMoved(one, at)).flatMap((one) => {
			const events = recorded.get(one.issueNumber);
			return events === void 0 ? [] : [[one.id, handoffThen(one, {
				events,
				at
			})]];
		});
		return {
			at,
			handoffs: new Map(then)
		};
	};
	return {
		latest: formerAt(latest),
		former: former === void 0 ? void 0 : formerAt(former)
	};
}
function handoffThen(row, { events, at }) {
	const sorted = sortByTime(events);
	const until = isoFromEpoch(at);
	const { handoff } = [initiationOf(row, sorted), ...sorted].filter((one) => one.at <= until).reduce(evolve, initialState);
	return handoff === null ? row : {
		...row,
		...columnsOf(handoff),
		dueAt: dueIn(handoff, events)
	};
}
function initiationOf({ handoffType, fromTeam, toTeam, initiatedAt }, events) {
	const rerouted = events.flatMap(({ data }) => data.type === "rerouted" ? [data.from] : []);
	return {
		source: "",
		at: isoFromEpoch(initiatedAt),
		actor: null,
		data: {
			type: "initiated",
			handoffType,
			fromTeam,
			toTeam: rerouted[0] ?? toTeam,
			title: "",
			context: {},
			checklist: [],
			assignment: {
				policy: "named",
				assignees: [],
				away: []
			}
		}
	};
}
function columnsOf(handoff) {
	const { clocks, hold, questions } = handoff;
	const timeOf = (at) => at ? epochSeconds(at) : null;
	return {
		toTeam: handoff.toTeam,
		status: handoff.status,
		acceptedAt: timeOf(handoff.acceptedAt),
		completedAt: timeOf(handoff.completedAt),
		cancelledAt: timeOf(handoff.cancelledAt),
		since: epochSeconds(handoff.since),
		reopened: handoff.reopened,
		acceptedWorked: handoff.acceptedAfter?.worked ?? null,
		completedWorked: handoff.completedAfter?.worked ?? null,
		lastWaitWorked: handoff.lastWait,
		formerTime: handoff.formerTime && {
			...handoff.formerTime,
			until: epochSeconds(handoff.formerTime.until)
		},
		waitingSeconds: clocks.waiting.seconds,
		waitingWorked: clocks.waiting.worked,
		inWorkSeconds: clocks.inProgress.seconds,
		inWorkWorked: clocks.inProgress.worked,
		withSenderSeconds: clocks.withSender.seconds,
		withSenderWorked: clocks.withSender.worked,
		askedSeconds: clocks.asked.seconds,
		askedWorked: clocks.asked.worked,
		onHoldSeconds: clocks.onHold.seconds,
		onHoldWorked: clocks.onHold.worked,
		pausedSeconds: pausedSeconds(handoff),
		clockSince: epochSeconds(handoff.clockSince),
		askedSince: timeOf(openQuestions(questions)[0]?.at),
		onHoldSince: timeOf(hold?.since)
	};
}
function dueIn(handoff, events) {
	const passed = events.flatMap(({ data }) => data.type === "reminded" && data.since === handoff.since && !isWarning(data) ? [epochSeconds(data.dueAt)] : []);
	return passed.length === 0 || isPaused(handoff) ? null : Math.min(...passed);
}
// build/ledger/queries/measured/garbled-times.js
async function addGarbledTimes(db, damaged) {
	const all = [
		db.selectFrom("handoffs").select("issue_number").where(isAnyGarbled([...[
			"initiated_at",
			"accepted_at",
			"completed_at",
			"cancelled_at"
		], ...[
			"status_changed_at",
			"next_due_at",
			"asked_at",
			"on_hold_since"
		]])),
		db.selectFrom("submissions").select("issue_number").where(isAnyGarbled(["submitted_at"])),
		db.selectFrom("incomplete_forms").select("issue_number").where(isAnyGarbled(["since", "closed_at"])),
		db.selectFrom("returns").innerJoin("handoffs", "handoffs.id", "returns.handoff_id").select("handoffs.issue_number").where(isAnyGarbled(["returned_at"])),
		db.selectFrom("feedback").innerJoin("handoffs", "handoffs.id", "feedback.handoff_id").select("handoffs.issue_number").where(isAnyGarbled(["given_at"]))
	];
	for (const query of all) (await query.execute()).forEach((row) => void damaged.add(row.issue_number));
}
function isAnyGarbled(columns) {
	const each = columns.map((column) => sql`(${sql.ref(column)} IS NOT NULL AND unixepoch(${sql.ref(column)}) IS NULL)`);
	return sql`(${sql.join(each, sql` OR `)})`;
}
// build/ledger/queries/measured/measured-forms.js
async function measuredForms(db, { at, from }, { read, unreadable }) {
	return [...(await db.selectFrom("incomplete_forms").select([
		"issue_number",
		"title",
		"from_team",
		"to_team",
		"handoff_type",
		"submitted_by",
		"closed_as",
		epochOf("since").as("since"),
		epochOf("closed_at").as("closed_at")
	]).where("since", "<=", at).where((row) => row.or([row("closed_at", "is", null), row.and([row("closed_at", ">=", from), row("closed_at", "<=", at)])])).orderBy("issue_number").execute()).map((row) => ({
		issueNumber: row.issue_number,
		title: row.title ?? "",
		sender: row.submitted_by,
		fromTeam: row.from_team,
		toTeam: row.to_team,
		handoffType: row.handoff_type,
		since: row.since,
		closedAt: row.closed_at,
		isExpired: row.closed_as === "expired"
	})), ...await changedSince(db, at, {
		read,
		unreadable
	})];
}
async function changedSince(db, at, { read, unreadable }) {
	const { rows } = await sql`
    SELECT later.*, source, attempt, submitted_by, submitted_at, handoff_type, from_team
    FROM submissions JOIN (
      SELECT issue_number, title, to_team FROM handoffs WHERE initiated_at > ${at}
      UNION ALL SELECT issue_number, title, to_team FROM incomplete_forms
        WHERE since > ${at} OR closed_at > ${at}
    ) AS later ON later.issue_number = submissions.issue_number
    WHERE complete = 0 AND submitted_at <= ${at}
    ORDER BY later.issue_number, attempt`.execute(db);
	const issues = [...new Set(rows.map(({ issue_number }) => issue_number))];
	const events = await read(issues, changes, unreadable);
	return issues.flatMap((issue) => {
		const recorded = events.get(issue) ?? [];
		const submitted = rows.filter(({ issue_number }) => issue_number === issue);
		const until = [...submitted.map(eventOf), ...recorded].filter((one) => one.at <= at);
		const form = sortByTime(until).reduce(evolveForm, null);
		const [row] = submitted;
		return form === null || row === void 0 ? [] : [formThen(row, form)];
	});
}
const changes = [
	"submission_closed",
	"submission_reopened",
	"submission_reassigned"
];
function eventOf(row) {
	return {
		source: row.source,
		at: row.submitted_at,
		actor: row.submitted_by,
		data: {
			type: "submitted",
			handoffType: row.handoff_type,
			fromTeam: row.from_team,
			attempt: row.attempt,
			complete: false,
			context: {},
			errors: []
		}
	};
}
function evolveForm(before, { data, at, actor }) {
	const sender = before === null ? actor : before.sender;
	return isSubmissionEvent(data) ? evolveSubmission(before, data, {
		at,
		sender
	}) : before;
}
function formThen({ issue_number: issueNumber, title, to_team: toTeam }, { handoffType, fromTeam, sender, since, closed }) {
	return {
		issueNumber,
		title: title ?? "",
		sender,
		fromTeam,
		toTeam,
		handoffType,
		since: epochSeconds(since),
		closedAt: closed === null ? null : epochSeconds(closed.at),
		isExpired: closed?.reason === "expired"
	};
}
// build/ledger/queries/measured/measured-handoffs.js
async function measuredHandoffs(db, window, damaged) {
	const from = roundUpToSecond(window.from);
	const query = db.selectFrom("handoffs").select([
		"id",
		"issue_number",
		"handoff_type",
		"from_team",
		"to_team",
		"status",
		"reopen_count",
		"accept_within",
		"edited_after_acceptance",
		"accepted_business_seconds",
		"completed_business_seconds",
		"last_wait_business_seconds",
		"former_team_time_json",
		"waiting_seconds",
		"waiting_business_seconds",
		"in_progress_seconds",
		"in_progress_business_seconds",
		"with_sender_seconds",
		"with_sender_business_seconds",
		"asked_seconds",
		"asked_business_seconds",
		"on_hold_seconds",
		"on_hold_business_seconds",
		"paused_seconds",
		epochOf("initiated_at").as("initiated_at"),
		epochOf("accepted_at").as("accepted_at"),
		epochOf("completed_at").as("completed_at"),
		epochOf("cancelled_at").as("cancelled_at"),
		epochOf("status_changed_at").as("status_changed_at"),
		epochOf("next_due_at").as("next_due_at"),
		sql`unixepoch(coalesce(clock_started_at, status_changed_at))`.as("clock_started_at"),
		epochOf("asked_at").as("asked_at"),
		epochOf("on_hold_since").as("on_hold_since")
	]).where(sql`+handoffs.initiated_at < ${roundUpToSecond(window.to)}`).where(isOpenAt("completed_at", from)).where(isOpenAt("cancelled_at", from)).orderBy("handoffs.id");
	const one = internStrings();
	return collectReadable(db, query, {
		damaged,
		itemOf: (row) => requireNumbers({
			id: row.id,
			issueNumber: row.issue_number,
			handoffType: one(row.handoff_type),
			fromTeam: one(row.from_team),
			toTeam: one(row.to_team),
			status: row.status,
			initiatedAt: row.initiated_at,
			acceptedAt: row.accepted_at,
			completedAt: row.completed_at,
			cancelledAt: row.cancelled_at,
			since: row.status_changed_at,
			reopened: row.reopen_count,
			acceptWithin: row.accept_within,
			dueAt: row.next_due_at,
			editedAfterAcceptance: row.edited_after_acceptance,
			acceptedWorked: row.accepted_business_seconds,
			completedWorked: row.completed_business_seconds,
			lastWaitWorked: row.last_wait_business_seconds,
			formerTime: row.former_team_time_json === null ? null : formerTimeIn(row.former_team_time_json),
			waitingSeconds: row.waiting_seconds,
			waitingWorked: row.waiting_business_seconds,
			inWorkSeconds: row.in_progress_seconds,
			inWorkWorked: row.in_progress_business_seconds,
			withSenderSeconds: row.with_sender_seconds,
			withSenderWorked: row.with_sender_business_seconds,
			askedSeconds: row.asked_seconds,
			askedWorked: row.asked_business_seconds,
			onHoldSeconds: row.on_hold_seconds,
			onHoldWorked: row.on_hold_business_seconds,
			pausedSeconds: row.paused_seconds,
			clockSince: row.clock_started_at,
			askedSince: row.asked_at,
			onHoldSince: row.on_hold_since
		}, requiredNumbers)
	});
}
const elapsed = object({
	seconds: number(),
	worked: number()
});
const formerTime = object({
	until: pipe(string(), isoTimestamp(), transform(epochSeconds)),
	clocks: object({
		waiting: elapsed,
		inProgress: elapsed,
		withSender: elapsed,
		asked: elapsed,
		onHold: elapsed
	})
});
function formerTimeIn(json) {
	const column = "former_team_time_json";
	return decode(formerTime, parseJson(json, column), column);
}
const requiredNumbers = [
	"initiatedAt",
	"since",
	"clockSince",
	"reopened",
	"editedAfterAcceptance",
	"waitingSeconds",
	"waitingWorked",
	"inWorkSeconds",
	"inWorkWorked",
	"withSenderSeconds",
	"withSenderWorked",
	"askedSeconds",
	"askedWorked",
	"onHoldSeconds",
	"onHoldWorked",
	"pausedSeconds"
];
function isOpenAt(column, from) {
	return sql`coalesce(handoffs.${sql.ref(column)} >= ${from}, true)`;
}
// build/ledger/queries/measured/metrics-queries.js
async function metricsRows(db, window, { leftOut, read }) {
	const damaged = new Set();
	const unreadable = {
		damaged,
		newer: new Set()
	};
	await addGarbledTimes(db, damaged);
	const recorded = await measuredHandoffs(db, window, damaged);
	const names = await namesOf(db, mayBeListed(roundUpToSecond(window.to)), damaged);
	const { latest, former } = await formerHandoffs(recorded, {
		instants: {
			latest: epochSeconds(roundUpToSecond(window.to)) - 1,
			former: window.periodEnd
		},
		read,
		unreadable
	});
	const { handoffs, ...others } = withFormerHandoffs({
		handoffs: recorded,
		chained: await chainedHandoffs(db, window, damaged)
	}, latest);
	const formsAt = (at) => measuredForms(db, {
		at: isoFromEpoch(at),
		from: roundUpToSecond(window.from)
	}, {
		read,
		unreadable
	});
	const rows = {
		handoffs,
		...others,
		listed: withNames$1(handoffs, names, await endlessHolds(db)),
		submissions: await measuredSubmissions(db, window, damaged),
		returns: await measuredReturns(db, window, damaged),
		ratings: await measuredRatings(db, window, damaged),
		forms: await formsAt(latest.at),
		...former === void 0 ? {} : { former: {
			...former,
			forms: await formsAt(former.at)
		} },
		...leftOut.length === 0 ? {} : { leftOut }
	};
	const all = new Set([...damaged, ...unreadable.newer]);
	return all.size === 0 ? rows : withoutIssues(rows, {
		...unreadable,
		all,
		ids: await idsOf(db, all)
	});
}
async function idsOf(db, issues) {
	const rows = await db.selectFrom("handoffs").select("id").where("issue_number", "in", [...issues]).execute();
	return new Set(rows.map(({ id }) => id));
}
function withoutIssues(rows, { damaged, newer, all, ids }) {
	const isWhole = ({ issueNumber }) => !all.has(issueNumber);
	const sorted = (issues) => [...issues].sort((one, other) => one - other);
	return {
		...rows,
		handoffs: rows.handoffs.filter(isWhole),
		listed: rows.listed.filter(isWhole),
		submissions: rows.submissions.filter(isWhole),
		returns: rows.returns.filter(({ handoffId }) => !ids.has(handoffId)),
		ratings: rows.ratings.filter(isWhole),
		forms: rows.forms.filter(isWhole),
		chained: rows.chained.filter(({ id }) => !ids.has(id)),
		damagedIssues: sorted(damaged),
		newerIssues: sorted(new Set([...newer].filter((issue) => !damaged.has(issue))))
	};
}
async function listedHandoffs(db, window, damaged) {
	await addGarbledTimes(db, damaged);
	const names = await namesOf(db, isListedIn(window), damaged);
	return withNames$1(await measuredHandoffs(db, window, damaged), names, await endlessHolds(db)).filter(({ issueNumber }) => !damaged.has(issueNumber));
}
function withNames$1(handoffs, names, holds) {
	return handoffs.flatMap((handoff) => {
		const found = names.get(handoff.id);
		const endlessHold = holds.get(handoff.id);
		return found === void 0 ? [] : [{
			...handoff,
			...found,
			...endlessHold === void 0 ? {} : { endlessHold }
		}];
	});
}
function isListedIn({ from }) {
	const at = roundUpToSecond(from);
	return sql`coalesce(completed_at >= ${at}, true) AND coalesce(cancelled_at >= ${at}, true)`;
}
const maxCompleted = 400;
function mayBeListed(to) {
	return sql`(coalesce(completed_at >= ${to}, true) AND coalesce(cancelled_at >= ${to}, true)) OR id IN (
    SELECT id FROM handoffs WHERE completed_at < ${to} ORDER BY completed_at DESC, id DESC LIMIT ${maxCompleted})`;
}
async function namesOf(db, condition, damaged) {
	const query = db.selectFrom("handoffs").select([
		"id",
		"issue_number",
		"title",
		"initiated_by",
		"owner",
		"assignees_json"
	]).where(condition);
	const textsIn = readTexts();
	const names = await collectReadable(db, query, {
		damaged,
		itemOf: (row) => [row.id, {
			title: row.title,
			initiatedBy: row.initiated_by,
			owner: row.owner,
			assignees: textsIn(row.assignees_json, "assignees_json")
		}]
	});
	return new Map(names);
}
async function measuredSubmissions(db, window, damaged) {
	const query = db.selectFrom("submissions").select([
		"issue_number",
		"handoff_type",
		"from_team",
		"attempt",
		"complete",
		filled("missing_json").as("missing"),
		filled("invalid_json").as("invalid"),
		epochOf("submitted_at").as("at")
	]).where("submitted_at", ">=", roundUpToSecond(window.from)).where("submitted_at", "<", roundUpToSecond(window.to)).where((row) => row.or([row("attempt", "=", 1), row("complete", "=", 0)])).where("issue_number", "not in", (row) => row.selectFrom("incomplete_forms").select("incomplete_forms.issue_number").where("closed_as", "=", "unlabelled")).orderBy("source");
	const one = internStrings();
	const textsIn = readTexts();
	return collectReadable(db, query, {
		damaged,
		itemOf: (row) => ({
			issueNumber: row.issue_number,
			handoffType: one(row.handoff_type),
			fromTeam: one(row.from_team),
			attempt: row.attempt,
			submittedAt: row.at,
			complete: row.complete === 1,
			missing: row.missing === null ? none : textsIn(row.missing, "missing_json"),
			invalid: row.invalid === null ? none : textsIn(row.invalid, "invalid_json")
		})
	});
}
async function measuredReturns(db, window, damaged) {
	const query = db.selectFrom("returns").innerJoin("handoffs", "handoffs.id", "returns.handoff_id").select([
		"handoffs.issue_number",
		"returns.handoff_id",
		"returns.reason",
		"returns.fields_json",
		epochOf("returned_at").as("at")
	]).where("returned_at", ">=", roundUpToSecond(window.from)).where("returned_at", "<", roundUpToSecond(window.to)).orderBy("returned_at").orderBy("source");
	const textsIn = readTexts();
	return collectReadable(db, query, {
		damaged,
		itemOf: (row) => ({
			handoffId: row.handoff_id,
			reason: row.reason,
			fields: textsIn(row.fields_json, "fields_json"),
			returnedAt: row.at
		})
	});
}
async function measuredRatings(db, window, damaged) {
	const query = db.selectFrom("feedback").innerJoin("handoffs", "handoffs.id", "feedback.handoff_id").select([
		"handoffs.issue_number",
		"handoffs.from_team",
		"handoffs.handoff_type",
		"feedback.rating",
		"feedback.missing_json",
		epochOf("given_at").as("at")
	]).where("given_at", ">=", roundUpToSecond(window.from)).where("given_at", "<", roundUpToSecond(window.to)).orderBy("given_at").orderBy("handoff_id").orderBy("given_by");
	const textsIn = readTexts();
	return collectReadable(db, query, {
		damaged,
		itemOf: (row) => ({
			issueNumber: row.issue_number,
			fromTeam: row.from_team,
			handoffType: row.handoff_type,
			rating: row.rating,
			missing: textsIn(row.missing_json, "missing_json"),
			givenAt: row.at
		})
	});
}
const none = [];
function filled(column) {
	return sql`nullif(${sql.ref(column)}, '[]')`;
}
// build/ledger/queries/measured/recorded-events.js
function readEvents(db, history) {
	return async (issues, types, unreadable) => {
		const found = new Map();
		if (issues.length === 0) return found;
		const places = history === null ? [{
			archive: null,
			issues
		}] : byArchive(await archivesByIssue(db), issues);
		for (const { archive, issues: there } of places) await addEvents(archive === null || history === null ? db : (await history.open(archive)).queries, {
			issues: there,
			types
		}, {
			found,
			unreadable
		});
		const { damaged, newer } = unreadable;
		return new Map([...found].filter(([issue]) => !damaged.has(issue) && !newer.has(issue)));
	};
}
async function addEvents(db, { issues, types }, { found, unreadable }) {
	for (const batch of batches(issues)) {
		const rows = await db.selectFrom("events").select([
			"issue_number",
			"idempotency_key",
			"at",
			"actor",
			"type",
			"data_json"
		]).where("issue_number", "in", batch).where("type", "in", types).orderBy("id").execute();
		for (const { issue_number, idempotency_key: source, at, actor, type, data_json } of rows) {
			const read = readOrReason(() => decodeEventData(type, data_json, {
				initiation: null,
				source
			}));
			if (read.kind === "unreadable") {
				unreadable[read.reason].add(issue_number);
				continue;
			}
			const event = {
				source,
				at,
				actor,
				data: read.value
			};
			const before = found.get(issue_number);
			if (before === void 0) found.set(issue_number, [event]);
			else before.push(event);
		}
	}
}
// build/render/messages/message.js
const messageKinds = [
	"initiated",
	"resubmitted",
	"returned",
	"due_soon",
	"overdue",
	"completed",
	"accepted",
	"rerouted",
	"reassigned",
	"asked",
	"answered",
	"held",
	"resumed",
	"report",
	"cancelled",
	"reverted",
	"next_opened"
];
// build/render/messages/overtaken.js
const overtakenError = "outdated: the handoff has changed";
const overtaking = {
	initiated: ["rerouted"],
	resubmitted: ["rerouted"],
	rerouted: ["rerouted"],
	reassigned: ["reassigned"],
	asked: ["answered", "resumed"],
	held: ["held", "resumed"],
	resumed: ["held", "asked"],
	due_soon: [
		"held",
		"asked",
		"reassigned",
		"reminded"
	],
	overdue: [
		"held",
		"asked",
		"reassigned"
	]
};
const overtakingEvents = [...new Set(Object.values(overtaking).flat())];
function isOvertaken({ kind, at }, events) {
	const types = overtaking[kind] ?? [];
	return events.some((later) => later.at > at && types.includes(later.type));
}
// build/ledger/queries/outbox-queries.js
const maxDue = 1e3;
async function dueMessages(db, now) {
	const rows = await db.selectFrom("outbox").leftJoin("events", "events.idempotency_key", "outbox.event_source").leftJoin("handoffs", "handoffs.issue_number", "outbox.issue_number").selectAll("outbox").select(["events.at as happened", "handoffs.status_changed_at"]).where("sent_at", "is", null).where("failed_at", "is", null).where("next_attempt_at", "<=", now).orderBy("created_at").orderBy("outbox.id").limit(maxDue).execute();
	const eventsOf = await overtakingEventsOf(db, rows.flatMap(({ issue_number }) => issue_number ?? []));
	const failed = rows.length === 0 ? new Set() : await failedPlaces(db);
	return rows.flatMap((row) => {
		const read = safeParse(stored$1, {
			...row,
			message: textOf(row.message_json)
		});
		return read.success ? {
			id: row.id,
			issueNumber: read.output.issue_number,
			channel: read.output.channel,
			target: row.target,
			message: read.output.message,
			eventSource: row.event_source,
			createdAt: row.created_at,
			attempts: row.attempts,
			nextAt: row.next_attempt_at,
			isSuperseded: row.happened !== null && ((row.status_changed_at ?? "") > row.happened || isOvertaken({
				kind: read.output.message.kind,
				at: row.happened
			}, eventsOf.get(read.output.issue_number) ?? [])),
			isFailureKnown: failed.has(placeOf(row)),
			lastError: row.last_error
		} : [];
	});
}
async function failedPlaces(db) {
	const rows = await db.selectFrom("outbox").select([
		"issue_number",
		"channel",
		"target"
	]).where("failed_at", "is not", null).where("last_error", "!=", overtakenError).execute();
	return new Set(rows.map(placeOf));
}
function placeOf(row) {
	return `${row.issue_number} ${row.channel} ${row.target}`;
}
async function overtakingEventsOf(db, issues) {
	if (issues.length === 0) return new Map();
	const events = await db.selectFrom("events").select([
		"issue_number",
		"type",
		"at"
	]).where("issue_number", "in", [...new Set(issues)]).where("type", "in", overtakingEvents).execute();
	return groupBy(events, ({ issue_number }) => issue_number);
}
function textOf(json) {
	try {
		return JSON.parse(json ?? "null");
	} catch {
		return null;
	}
}
async function queueMessages(db, messages) {
	const ids = new Set();
	for (const batch of batches(messages)) {
		const put = await db.insertInto("outbox").values(batch.map(rowOf)).onConflict((conflict) => conflict.doNothing()).returning("id").execute();
		for (const { id } of put) ids.add(id);
	}
	return messages.filter(({ id }) => ids.has(id));
}
function rowOf(queued) {
	return {
		id: queued.id,
		issue_number: queued.issueNumber,
		kind: queued.message.kind,
		channel: queued.channel,
		target: queued.target,
		event_source: queued.eventSource,
		message_json: JSON.stringify(queued.message),
		created_at: queued.createdAt,
		attempts: queued.attempts,
		next_attempt_at: queued.nextAt
	};
}
async function applyReceipts(db, receipts) {
	for (const receipt of receipts) {
		const { attempts, at } = receipt;
		const pending = db.updateTable("outbox").where("id", "=", receipt.id).where("sent_at", "is", null).where("failed_at", "is", null);
		switch (receipt.kind) {
			case "tried":
				await pending.set({
					attempts,
					next_attempt_at: receipt.nextAt
				}).where("attempts", "<", attempts).execute();
				break;
			case "sent":
				await pending.set({
					attempts,
					sent_at: at,
					message_json: null,
					last_error: null
				}).execute();
				break;
			case "given_up":
				await pending.set({
					attempts,
					failed_at: at,
					message_json: null,
					last_error: receipt.error
				}).execute();
				break;
			case "failed": await pending.set({ last_error: receipt.error }).where("attempts", "<=", attempts).execute();
		}
	}
}
async function hasPendingMessages(db) {
	return await db.selectFrom("outbox").select("id").where("sent_at", "is", null).where("failed_at", "is", null).limit(1).executeTakeFirst() !== void 0;
}
async function settledMessages(db) {
	const rows = await db.selectFrom("outbox").select("id").where((is) => is.or([is("sent_at", "is not", null), is("failed_at", "is not", null)])).execute();
	return new Set(rows.map(({ id }) => id));
}
async function forgetMessages(db, before) {
	await db.deleteFrom("outbox").where("created_at", "<", before).execute();
}
const json = union([
	string(),
	number(),
	boolean(),
	null_(),
	array(lazy(() => json)),
	record(string(), lazy(() => json))
]);
const message = object({
	kind: picklist(messageKinds),
	at: string(),
	repository: string(),
	headline: string(),
	subject: optional(string()),
	called: array(object({
		login: string(),
		slack: nullable(string())
	})),
	facts: array(object({
		name: string(),
		text: string()
	})),
	lists: array(object({
		title: string(),
		items: array(object({
			text: string(),
			url: string()
		})),
		left: number()
	})),
	next: nullable(string()),
	link: object({
		text: string(),
		url: string()
	}),
	data: record(string(), json)
});
const stored$1 = object({
	issue_number: number(),
	channel: picklist(channels),
	message
});
// build/ledger/queries/people-queries.js
const same = {
	toLogin: (name) => name,
	toName: (login) => login
};
const isRenamed = sql`(login IS NULL OR lower(name) != lower(login))`;
async function loginNames(db) {
	const rows = await db.selectFrom("people").selectAll().where(isRenamed).execute();
	if (rows.length === 0) return same;
	const logins = new Map(rows.map((row) => [row.name.toLowerCase(), shownLogin(row)]));
	const names = new Map(rows.map((row) => [shownLogin(row).toLowerCase(), row.name]));
	return {
		toLogin: (name) => logins.get(name.toLowerCase()) ?? name,
		toName: (login) => names.get(login.toLowerCase()) ?? login
	};
}
function shownLogin({ account_id, login }) {
	return login ?? `renamed (${account_id})`;
}
async function nameless(db) {
	return (await db.selectFrom("people").select("account_id").where("login", "is", null).orderBy("account_id").execute()).map((row) => row.account_id);
}
async function accountIds(db) {
	const rows = await db.selectFrom("people").select(["account_id", "login"]).execute();
	return new Map(rows.flatMap(({ account_id: id, login }) => login === null ? [] : [[login.toLowerCase(), id]]));
}
async function recordAccounts(db, accounts) {
	if (accounts.length === 0) return false;
	const rows = await peopleLike(db, accounts);
	const known = new Map(rows.map((row) => [row.account_id, row]));
	const changed = new Set();
	for (const account of new Map(accounts.map((one) => [one.id, one])).values()) {
		const { id } = account;
		const shown = shownAs(account);
		const person = known.get(id);
		if (person?.login === shown) continue;
		for (const holder of [...known.values()].filter((one) => sameText(one.login, shown))) if (holder.account_id !== id) {
			known.set(holder.account_id, {
				...holder,
				login: null
			});
			changed.add(holder.account_id);
		}
		known.set(id, {
			account_id: id,
			name: person?.name ?? freeName(known, id, shown),
			login: shown
		});
		changed.add(id);
	}
	for (const id of changed) await savePerson(db, known.get(id));
	return changed.size > 0;
}
async function peopleLike(db, accounts) {
	const found = [];
	for (const batch of batches(accounts)) {
		const ids = batch.map(({ id }) => id);
		const logins = batch.map(shownAs).map((login) => login.toLowerCase());
		found.push(await db.selectFrom("people").selectAll().where(({ eb, fn, or }) => or([
			eb("account_id", "in", ids),
			eb(fn("lower", ["login"]), "in", logins),
			eb(fn("lower", ["name"]), "in", logins)
		])).execute());
	}
	return found.flat();
}
function shownAs({ id, login }) {
	return login ?? goneLogin(id);
}
function freeName(known, id, login) {
	return [...known.values()].some(({ name }) => sameText(name, login)) ? `${login} (${id})` : login;
}
function sameText(one, other) {
	return one?.toLowerCase() === other.toLowerCase();
}
async function savePerson(db, person) {
	if (person === void 0) return;
	const { login } = person;
	await db.insertInto("people").values(person).onConflict((conflict) => conflict.column("account_id").doUpdateSet({ login })).execute();
	if (login !== null) await db.updateTable("team_logins").set({ account_id: person.account_id }).where("account_id", "is", null).where("login", "=", login.toLowerCase()).execute();
}
async function pinnedTeamLogins(db) {
	const rows = await db.selectFrom("team_logins").selectAll().execute();
	return new Map(rows.map((row) => [row.login, row.account_id]));
}
async function renamedTeamLogins(db) {
	const rows = await db.selectFrom("team_logins").innerJoin("people", "people.account_id", "team_logins.account_id").select([
		"team_logins.login as configured",
		"people.account_id",
		"name",
		"people.login"
	]).execute();
	return new Map(rows.map((row) => [row.configured, shownLogin(row)]).filter(([configured, login]) => login.toLowerCase() !== configured));
}
async function setTeamLogins(db, logins) {
	const rows = [...groupBy([...logins], ([login]) => login.toLowerCase())].flatMap(([login, [first]]) => first === void 0 ? [] : [{
		login,
		account_id: first[1]
	}]);
	await db.deleteFrom("team_logins").execute();
	for (const batch of batches(rows)) await db.insertInto("team_logins").values(batch).execute();
}
// build/ledger/queries/recurring-queries.js
const key$1 = "recurring_forms";
const forms = record(string(), object({
	schedule: string(),
	openedUntil: string(),
	claim: exactOptional(object({
		occurrence: string(),
		at: string()
	})),
	last: exactOptional(number()),
	turns: exactOptional(array(string()))
}));
const remembered$1 = 200;
function recurringView(db) {
	return {
		recurringForms: () => savedForms(db),
		async lastOfType(handoffType) {
			const handoff = await db.selectFrom("handoffs").select("issue_number").where("handoff_type", "=", handoffType).where("status", "!=", "cancelled").orderBy("issue_number", "desc").limit(1).executeTakeFirst();
			const form = await db.selectFrom("incomplete_forms").select("issue_number").where("handoff_type", "=", handoffType).orderBy("issue_number", "desc").limit(1).executeTakeFirst();
			return {
				handoff: handoff?.issue_number ?? null,
				form: form?.issue_number ?? null
			};
		},
		async openedFor(handoffType) {
			const rows = await db.selectFrom("events").select([
				"actor",
				"type",
				"data_json",
				"idempotency_key"
			]).where("type", "=", "opened_on_schedule").orderBy("id", "desc").limit(remembered$1).execute();
			const { toLogin } = await loginNames(db);
			const turns = rows.flatMap(({ actor, type, data_json, idempotency_key: source }) => {
				const data = decodeEventData(type, data_json, {
					initiation: null,
					source
				});
				const member = data.type === "opened_on_schedule" ? data.inTurn ?? actor : null;
				return data.type === "opened_on_schedule" && data.handoffType === handoffType && member !== null ? [toLogin(member)] : [];
			});
			const saved = (await savedForms(db)).get(handoffType)?.turns ?? [];
			return [...turns, ...saved].filter(isFirstOfLogin);
		}
	};
}
function isFirstOfLogin(login, at, all) {
	return all.findIndex((other) => sameLogin(login, other)) === at;
}
async function savedForms(db) {
	const json = await metaOf(db, key$1);
	if (json === null) return new Map();
	const where = "forms that open on schedule";
	const { toLogin } = await loginNames(db);
	const saved = Object.entries(decode(forms, parseJson(json, where), where));
	return new Map(saved.map(([type, form]) => [type, withTurns(form, toLogin)]));
}
function withTurns(form, rename) {
	return form.turns === void 0 ? form : {
		...form,
		turns: form.turns.map(rename)
	};
}
async function setRecurringForms(db, all) {
	const { toName } = await loginNames(db);
	const value = canonicalJson(Object.fromEntries([...all].map(([type, form]) => [type, withTurns(form, toName)])));
	await setMeta(db, key$1, value);
}
// build/ledger/queries/stored-events.js
async function storedEvents(db, { issueNumber, initiation }) {
	const rows = await db.selectFrom("events").select([
		"idempotency_key",
		"at",
		"actor",
		"type",
		"data_json"
	]).where("issue_number", "=", issueNumber).orderBy("id").execute();
	const submissions = new Map();
	return rows.map(({ idempotency_key: source, at, actor, type, data_json }) => {
		const data = decodeEventData(type, data_json, {
			initiation,
			submissions,
			source
		});
		noteSubmission(submissions, {
			source,
			data
		});
		return {
			source,
			at,
			actor,
			data
		};
	});
}
async function storedSubmissions(db, issueNumber) {
	const submissions = new Map();
	for (const event of await storedEvents(db, {
		issueNumber,
		initiation: null
	})) noteSubmission(submissions, event);
	return submissions;
}
function noteSubmission(submissions, { source, data }) {
	if (data.type === "submitted") submissions.set(source, data);
}
// build/ledger/queries/used-labels.js
const key = "label_names";
const stored = object({
	names: array(string()),
	teamPrefixes: array(string())
});
async function usedLabels(db) {
	const json = await metaOf(db, key);
	const where = "names of labels";
	return json === null ? noUsedLabels : decode(stored, parseJson(json, where), where);
}
async function setUsedLabels(db, labels) {
	const value = canonicalJson(labels);
	await (value === canonicalJson(noUsedLabels) ? removeMeta(db, key) : setMeta(db, key, value));
}
async function rotaOf(db, team, isOpenCounted) {
	return {
		recent: await recentOf(db, team),
		open: isOpenCounted ? await openOf(db) : new Map()
	};
}
async function recentOf(db, team) {
	const inLowerCase = expressionBuilder().fn("lower", ["to_team"]);
	const inLedger = db.selectFrom("handoffs").select(["id", "assignment_json"]).where(inLowerCase, "=", team.toLowerCase()).orderBy("id", "desc").limit(200);
	const archived = db.selectFrom("archived_handoffs").select(["handoff_id as id", "assignment_json"]).$narrowType().where(inLowerCase, "=", team.toLowerCase()).orderBy("handoff_id", "desc").limit(200);
	const latest = db.selectFrom(inLedger.as("here")).selectAll().unionAll(db.selectFrom(archived.as("archived")).selectAll()).orderBy("id", "desc").limit(200);
	const rows = await db.selectFrom(latest.as("latest")).select("assignment_json").groupBy("assignment_json").orderBy(({ fn }) => fn.max("id"), "desc").execute();
	const newest = new Map();
	for (const { assignment_json: text } of rows) {
		const assignment = unlessDamaged(() => decode(assignmentSchema, parseJson(text, "assignment_json"), "assignment_json"));
		if (assignment === null) continue;
		const { policy, assignees, substituteFor } = assignment;
		const inTurn = substituteFor === void 0 ? assignees : [substituteFor];
		for (const login of policy === "everyone" ? [] : inTurn) newest.set(login.toLowerCase(), newest.get(login.toLowerCase()) ?? login);
	}
	return [...newest.values()];
}
async function openOf(db) {
	const rows = await db.selectFrom("handoffs").select((row) => ["assignees_json", row.fn.countAll().as("handoffs")]).where(isOpenExpression).groupBy("assignees_json").execute();
	const counts = new Map();
	for (const row of rows) {
		const logins = unlessDamaged(() => textsIn(row.assignees_json, "assignees_json"));
		for (const login of logins ?? []) counts.set(login.toLowerCase(), (counts.get(login.toLowerCase()) ?? 0) + Number(row.handoffs));
	}
	return counts;
}
// build/ledger/queries/ledger-view.js
function ledgerView(db, history = null) {
	const names = () => loginNames(db);
	const reading = {
		names,
		templates: new Map()
	};
	return {
		...dueView(db),
		...formView(db),
		...recurringView(db),
		issue: (issueNumber) => namingIssue(issueNumber, async () => {
			const found = await storedIssue(db, issueNumber, reading);
			if (history === null || found.events.length > 0) return found;
			const archive = await history.archiveOf(issueNumber);
			return archive === null ? found : storedIssue((await history.open(archive)).queries, issueNumber, reading);
		}),
		async issues() {
			return (await db.selectFrom("events").select("issue_number").distinct().orderBy("issue_number").execute()).map((row) => row.issue_number);
		},
		async feedbackIssues() {
			return (await db.selectFrom("events").select("idempotency_key").where("idempotency_key", "like", `${feedback}%`).orderBy("id").execute()).map(({ idempotency_key: source }) => Number(source.slice(feedback.length)));
		},
		async openIssues() {
			return (await db.selectFrom("handoffs").select("issue_number").where(isOpenExpression).orderBy("issue_number").execute()).map((row) => row.issue_number);
		},
		async nextPending() {
			return (await db.selectFrom("handoffs").select("issue_number").where("next_requested_at", "is not", null).orderBy("next_requested_at").orderBy("issue_number").execute()).map((row) => row.issue_number);
		},
		async waiting() {
			return (await db.selectFrom("handoffs").innerJoin("templates", "templates.version", "handoffs.template_version").select("issue_number").where("on_hold_since", "is not", null).where("template_json", "like", "%\"waitsFor\":%").where(isOpenExpression).orderBy("issue_number").execute()).map((row) => row.issue_number);
		},
		async nextClaims() {
			const json = await metaOf(db, "next_claims");
			const where = "next handoffs that runs open";
			const claims = json === null ? {} : decode(nextClaims, parseJson(json, where), where);
			return new Map(Object.entries(claims));
		},
		async filings() {
			const json = await metaOf(db, "filings");
			const where = "handoffs that programs filed";
			const all = json === null ? {} : decode(filings, parseJson(json, where), where);
			return new Map(Object.entries(all));
		},
		earlierHandoffs: (wanted) => earlierHandoffs(db, wanted),
		rota: async (team, counted) => withLogins(await rotaOf(db, team, counted?.length !== 0), await names()),
		async configuration(version) {
			const row = await db.selectFrom("configurations").select(["version", "configuration_json"]).orderBy("id", "desc").limit(1).executeTakeFirst();
			return row === void 0 || version !== null && row.version !== version ? null : decodeConfiguration(parseJson(row.configuration_json, `configuration ${row.version}`));
		},
		async sharedConfiguration() {
			const json = await metaOf(db, "shared_configuration");
			const where = "the shared configuration";
			return json === null ? null : decode(sharedConfiguration, parseJson(json, where), where);
		},
		async handoffs(window, damaged) {
			const handoffs = await (history === null ? listedHandoffs(db, window, damaged) : history.ask(await archivesSince(db, window), (all) => listedHandoffs(all, window, damaged)));
			const logins = await names();
			return handoffs.map((one) => listedWithLogins(one, logins));
		},
		async measured(window) {
			const read = readEvents(db, history);
			const rows = await (history === null ? metricsRows(db, window, {
				leftOut: [],
				read
			}) : history.ask(await archivesOfFigures(db, window), (all, leftOut) => metricsRows(all, window, {
				leftOut,
				read
			})));
			const logins = await names();
			return {
				...rows,
				listed: rows.listed.map((one) => listedWithLogins(one, logins)),
				forms: rows.forms.map((form) => ({
					...form,
					sender: form.sender === null ? null : logins.toLogin(form.sender)
				}))
			};
		},
		async reports() {
			return (await db.selectFrom("reports").selectAll().orderBy("claimed_at", "desc").orderBy("period", "desc").execute()).map((row) => ({
				period: row.period,
				claimedAt: row.claimed_at,
				issueNumber: row.issue_number
			}));
		},
		cursor: () => metaOf(db, "sync_cursor"),
		async missingIssues() {
			const json = await metaOf(db, "missing_issues");
			return json === null ? new Map() : readMissingIssues(json);
		},
		async repositoryId() {
			const id = await metaOf(db, "repository_id");
			return id === null ? null : Number(id);
		},
		commentAccounts: () => commentAccounts(db),
		accountIds: () => accountIds(db),
		namelessAccounts: () => nameless(db),
		usedLabels: () => usedLabels(db),
		teamLogins: () => pinnedTeamLogins(db),
		renamedTeamLogins: () => renamedTeamLogins(db),
		async failedIssues() {
			const json = await metaOf(db, "failed_issues");
			const where = "issues that failed";
			return json === null ? [] : decode(array(number()), parseJson(json, where), where);
		},
		async recordedForOthers() {
			const read = safeParse(eventCounts, await metaOf(db, "recorded_for_others"));
			return new Map(read.success ? read.output : []);
		},
		dueMessages: (now) => dueMessages(db, now),
		createdAt: () => metaOf(db, "created_at")
	};
}
async function namingIssue(issueNumber, read) {
	try {
		return await read();
	} catch (error) {
		throw error instanceof CorruptLedgerError ? damagedIssue(issueNumber, error) : error;
	}
}
const feedback = "feedback:";
function withLogins({ recent, open }, { toLogin }) {
	const counts = [...open].map(([name, count]) => [toLogin(name).toLowerCase(), count]);
	return {
		recent: recent.map(toLogin),
		open: new Map(counts)
	};
}
function listedWithLogins(handoff, { toLogin }) {
	const { initiatedBy, owner, assignees, endlessHold } = handoff;
	const isRenamed = (name) => name !== null && toLogin(name) !== name;
	const holder = endlessHold?.by ?? null;
	return [
		initiatedBy,
		owner,
		holder,
		...assignees
	].some(isRenamed) ? {
		...handoff,
		initiatedBy: initiatedBy === null ? null : toLogin(initiatedBy),
		owner: owner === null ? null : toLogin(owner),
		assignees: assignees.map(toLogin),
		...holder === null ? {} : { endlessHold: { by: toLogin(holder) } }
	} : handoff;
}
const eventCounts = pipe(string(), parseJson$1(), array(tuple([number(), number()])));
const nextClaims = record(string(), string());
const filings = record(string(), object({
	at: string(),
	issueNumber: nullable(number())
}));
const sharedConfiguration = object({
	repository: string(),
	at: object({
		path: string(),
		line: number(),
		column: number()
	}),
	version: string(),
	files: array(object({
		path: string(),
		text: string(),
		isShared: literal(true)
	}))
});
const accounts = array(object({
	id: nullable(number()),
	login: string(),
	isBot: boolean()
}));
async function commentAccounts(db) {
	const json = await metaOf(db, "comment_accounts");
	const where = "accounts that Baton commented with";
	return json === null ? [] : decode(accounts, parseJson(json, where), where);
}
const unfound = record(pipe(string(), digits()), string());
function readMissingIssues(json) {
	const where = "issues that were not found";
	const entries = Object.entries(decode(unfound, parseJson(json, where), where));
	return new Map(entries.map(([number, since]) => [Number(number), since]));
}
async function storedIssue(db, issueNumber, { names, templates }) {
	const handoff = await findHandoff(db, issueNumber, templates);
	const { initiation = null } = handoff ?? {};
	const events = await storedEvents(db, {
		issueNumber,
		initiation
	});
	const { toLogin } = await names();
	return {
		handoffId: handoff?.row.id ?? null,
		template: handoff?.template ?? null,
		events: events.map((event) => renameInEvent(event, toLogin))
	};
}
// build/ledger/receipts/with-receipts.js
async function takeOverReceipts(db, readReceipts) {
	if (await hasPendingMessages(db)) await applyReceipts(db, await readReceipts());
}
async function dueWithReceipts(db, now, readReceipts) {
	const due = await dueMessages(db, now);
	const receipts = due.length === 0 ? [] : await readReceipts();
	if (receipts.length === 0) return due;
	const trial = await db.startTransaction().execute();
	try {
		await applyReceipts(trial, receipts);
		return await dueMessages(trial, now);
	} finally {
		await trial.rollback().execute();
	}
}
async function foldReceipts(db, now, readReceipts) {
	try {
		if ((await dueMessages(db, now)).length > 0) await applyReceipts(db, await readReceipts());
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
	}
}
// build/ledger/archive/bring-back.js
async function bringBack(db, history, issueNumber) {
	const found = await findArchived(db, issueNumber);
	if (found === null) return;
	const archive = await history.open(found.archive);
	await forgetArchived(db, [issueNumber]);
	await copyIssue(archive.queries, db, issueNumber);
}
// build/ledger/queries/record-issue.js
async function recordIssue(db, repository, entry) {
	const { issueNumber, template, events } = entry;
	const { handoff } = entry.state;
	const before = await findHandoff(db, issueNumber);
	const initiation = before?.initiation ?? (handoff && (initiationIn(events) ?? initiationBy(handoff)));
	const id = handoff === null || initiation === null ? before?.row.id ?? null : await saveHandoff(db, {
		before,
		handoff,
		repository,
		issueNumber,
		previousIssue: entry.state.openedFrom ?? null,
		initiation,
		deadlines: entry.deadlines,
		template,
		wantedId: entry.handoffId ?? null
	});
	await appendEvents(db, entry, {
		id,
		initiation,
		known: before !== null
	});
	await saveSubmissions(db, entry);
	await saveForm(db, entry);
	if (id !== null) await saveReturns(db, id, entry);
	return id;
}
function initiationIn(events) {
	const data = events.map((event) => event.data).find((one) => one.type === "initiated");
	if (data === void 0) return null;
	const { type: _, ...initiation } = data;
	return initiation;
}
function initiationBy(handoff) {
	const { handoffType, fromTeam, toTeam, title, context, assignment } = handoff;
	return {
		handoffType,
		fromTeam,
		toTeam,
		title,
		context,
		checklist: handoff.checklist.map(({ text, done }) => ({
			text,
			done
		})),
		assignment
	};
}
async function appendEvents(db, { issueNumber, events }, { id, initiation, known }) {
	const first = known ? 0 : events.findIndex((event) => event.data.type === "initiated");
	const submissions = initiation === null && events.some(({ data }) => data.type === "submitted") ? await storedSubmissions(db, issueNumber) : new Map();
	const rows = events.map((event, at) => {
		const row = {
			handoff_id: at < first ? null : id,
			issue_number: issueNumber,
			type: event.data.type,
			actor: event.actor,
			at: event.at,
			data_json: encodeEventData(event.data, {
				initiation,
				submissions
			}),
			idempotency_key: event.source
		};
		noteSubmission(submissions, event);
		return row;
	});
	for (const batch of batches(rows)) await db.insertInto("events").values(batch).onConflict((conflict) => conflict.column("idempotency_key").doNothing()).execute();
}
async function saveSubmissions(db, { issueNumber, events }) {
	const rows = events.flatMap(({ source, at, actor, data }) => data.type !== "submitted" ? [] : {
		source,
		issue_number: issueNumber,
		handoff_type: data.handoffType,
		from_team: data.fromTeam,
		attempt: data.attempt,
		submitted_by: actor,
		submitted_at: at,
		complete: Number(data.complete),
		missing_json: JSON.stringify(fieldsOf(data.errors, (kind) => kind === "missing")),
		invalid_json: JSON.stringify(fieldsOf(data.errors, (kind) => kind !== "missing"))
	});
	for (const batch of batches(rows)) await db.insertInto("submissions").values(batch).onConflict((conflict) => conflict.column("source").doNothing()).execute();
}
async function saveReturns(db, handoffId, { issueNumber, events }) {
	const rows = events.flatMap(({ source, at, actor, data }) => data.type !== "returned" ? [] : {
		source,
		handoff_id: handoffId,
		issue_number: issueNumber,
		reason: data.reason ?? null,
		comment: data.comment?.toWellFormed() ?? null,
		fields_json: JSON.stringify(data.fields ?? []),
		returned_by: actor,
		returned_at: at
	});
	for (const batch of batches(rows)) await db.insertInto("returns").values(batch).onConflict((conflict) => conflict.column("source").doNothing()).execute();
}
// build/ledger/ledger-transaction.js
function ledgerTransaction(db, repository, history = null) {
	const view = ledgerView(db, history);
	return {
		...view,
		...dueChanges(db),
		...formChanges(db),
		setRecurringForms: (forms) => setRecurringForms(db, forms),
		record: async (entry) => {
			const named = withNames(entry, await loginNames(db));
			return wholly(db, async () => {
				if (history !== null) await bringBack(db, history, entry.issueNumber);
				return recordIssue(db, repository, named);
			});
		},
		async recordAccounts(accounts) {
			await recordAccounts(db, accounts);
		},
		setUsedLabels: (labels) => setUsedLabels(db, labels),
		setTeamLogins: (logins) => setTeamLogins(db, logins),
		async cacheConfiguration(version, configuration, shared) {
			const configurationJson = canonicalJson(configuration);
			await setUsedLabels(db, withUsedLabels(await usedLabels(db), configuration.labels));
			await db.deleteFrom("configurations").execute();
			await db.insertInto("configurations").values({
				version,
				configuration_json: configurationJson
			}).execute();
			await (shared === null ? removeMeta(db, "shared_configuration") : setMeta(db, "shared_configuration", canonicalJson(shared)));
		},
		async saveReport({ period, claimedAt, issueNumber }) {
			const row = {
				claimed_at: claimedAt,
				issue_number: issueNumber
			};
			await db.insertInto("reports").values({
				period,
				...row
			}).onConflict((conflict) => conflict.column("period").doUpdateSet(row)).execute();
		},
		queueMessages: (messages) => queueMessages(db, messages),
		forgetMessages: (before) => forgetMessages(db, before),
		async foldReceipts() {},
		setCursor: (cursor) => setMeta(db, "sync_cursor", cursor),
		setMissingIssues: (since) => setMeta(db, "missing_issues", canonicalJson(Object.fromEntries(since))),
		setNextClaims: (claims) => setMeta(db, "next_claims", canonicalJson(Object.fromEntries(claims))),
		setFilings: (filings) => setMeta(db, "filings", canonicalJson(Object.fromEntries(filings))),
		setFailedIssues: (numbers) => setMeta(db, "failed_issues", canonicalJson(numbers)),
		setRecordedForOthers: (events) => setMeta(db, "recorded_for_others", canonicalJson([...events])),
		setRepositoryId: (id) => setMetaOnce(db, "repository_id", String(id)),
		async addCommentAccounts(accounts) {
			const known = await view.commentAccounts();
			const all = new Map([...known, ...accounts].map((one) => [canonicalJson(one), one]));
			if (all.size === known.length) return;
			await setMeta(db, "comment_accounts", canonicalJson([...all.values()]));
		},
		setCreatedAt: (at) => setMetaOnce(db, "created_at", at)
	};
}
async function wholly(db, change) {
	await sql`SAVEPOINT change`.execute(db);
	try {
		return await change();
	} catch (error) {
		await sql`ROLLBACK TO change`.execute(db);
		throw error;
	} finally {
		await sql`RELEASE change`.execute(db);
	}
}
function withNames(entry, { toName }) {
	const { events, state } = entry;
	return {
		...entry,
		events: events.map((event) => renameInEvent(event, toName)),
		state: renameInState(state, toName)
	};
}
// build/ledger/sqlite/database-image.js
const sound = new WeakSet();
const idle = new WeakMap();
const closing = new FinalizationRegistry((database) => database.close());
const knownAccounts = new WeakMap();
async function queryImage(image, question, reading = {}) {
	const database = await acquire(image, reading);
	const history = historyOf(image, database.queries, reading);
	try {
		const view = ledgerView(database.queries, history);
		const { readReceipts = async () => [] } = reading;
		return await question({
			...view,
			dueMessages: (now) => dueWithReceipts(database.queries, now, readReceipts)
		});
	} finally {
		history.close();
		release(image, database);
	}
}
function historyOf(image, db, reading) {
	const { readVersion = async () => null } = reading;
	return openHistory(db, readVersion, async () => {
		const copy = await open(image);
		await recordAccounts(copy.queries, reading.accounts ?? []);
		return copy;
	});
}
async function transactImage(image, { repository, ...reading }, change) {
	const database = await acquire(image, reading);
	const transaction = await database.queries.startTransaction().execute();
	const history = historyOf(image, transaction, reading);
	try {
		const ledger = ledgerTransaction(transaction, repository, history);
		const { readReceipts = async () => [] } = reading;
		const { result, reason } = await change({
			...ledger,
			foldReceipts: (now) => foldReceipts(transaction, now, readReceipts)
		});
		if (reason === null) {
			await transaction.rollback().execute();
			release(image, database);
			return {
				result,
				write: null
			};
		}
		await transaction.commit().execute();
		const changed = database.export();
		sound.add(changed);
		release(changed, database);
		return {
			result,
			write: {
				bytes: changed,
				message: reason
			}
		};
	} catch (error) {
		database.close();
		throw error;
	} finally {
		history.close();
	}
}
async function settledIn(bytes) {
	const database = await acquire(bytes, {});
	try {
		return await settledMessages(database.queries);
	} finally {
		release(bytes, database);
	}
}
function discardBytes(bytes) {
	takeIdle(bytes)?.close();
}
function takeIdle(image) {
	const database = idle.get(image);
	if (database !== void 0) {
		idle.delete(image);
		closing.unregister(database);
	}
	return database;
}
async function acquire(image, { accounts = [] }) {
	const database = takeIdle(image) ?? await open(image);
	if (knownAccounts.get(database) !== accounts) {
		await recordAccounts(database.queries, accounts);
		knownAccounts.set(database, accounts);
	}
	return database;
}
async function open(image) {
	if (!(image instanceof Uint8Array)) return openLedgerDatabase({ bytes: null });
	const database = await openLedgerDatabase({
		bytes: image,
		knownSound: sound.has(image)
	});
	sound.add(image);
	const closed = await closedAs(database.queries);
	if (closed !== null) {
		database.close();
		throw closedLedger("branch", closed);
	}
	return database;
}
function release(image, database) {
	if (idle.has(image)) database.close();
	else {
		idle.set(image, database);
		closing.register(image, database, database);
	}
}
// \0part:sqlite
var _part_sqlite_exports = __exportAll({
	discardBytes: () => discardBytes,
	loadSqlJs: () => loadSqlJs,
	queryImage: () => queryImage,
	settledIn: () => settledIn,
	transactImage: () => transactImage
});
export { ColumnNode, FunctionNode, Kysely, OperationNodeTransformer, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, ReferenceNode, _part_sqlite_exports, allArchived, allArchives, applyReceipts, archiveOpener, archivesByIssue, archivesOfHandoff, batches, byArchive, canonicalJson, channels, copyRows, deleteRows, deliveryFailureComment, dueMessages, exactNumber, forgetArchived, groupChains, handoffNumbers, isOfIssues, isOpenExpression, isOvertaken, isUnreadableArchive, issuesIn, ledgerTransaction, ledgerView, logOf, mergeArchives, newestSchema, openHistory, openLedgerDatabase, outboxAudit, overtakenError, packIssues, recipientOf, recordAccounts, recurringView, remedies, rowsAt, rowsOfIssues, setRecurringForms, sql, storedText, tables, takeOverReceipts, unknownError, untriedError, whileAttached };
