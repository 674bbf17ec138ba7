using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace GuideModel.Mutation;

/// <summary>Puts every mutant of a file beside the code as it was, each behind its number: <c>Mutants.Is(7) ? a &lt;= b : a &lt; b</c>. So all of them are one
/// compilation, and one number decides which is alive.</summary>
/// <param name="file">The file, from the project's folder.</param>
/// <param name="first">The number of its first mutant.</param>
/// <param name="left">The numbers that are left out, because they do not compile.</param>
internal sealed class Mutator(string file, int first, IReadOnlySet<int> left) : CSharpSyntaxRewriter
{
    /// <summary>The kind of the annotation that bears a mutant's number.</summary>
    public const string Annotation = "mutant";

    private static readonly Dictionary<SyntaxKind, SyntaxKind> Operators = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
        [SyntaxKind.EqualsEqualsToken] = SyntaxKind.ExclamationEqualsToken,
        [SyntaxKind.ExclamationEqualsToken] = SyntaxKind.EqualsEqualsToken,
        [SyntaxKind.AmpersandAmpersandToken] = SyntaxKind.BarBarToken,
        [SyntaxKind.BarBarToken] = SyntaxKind.AmpersandAmpersandToken,
        [SyntaxKind.PlusToken] = SyntaxKind.MinusToken,
        [SyntaxKind.MinusToken] = SyntaxKind.PlusToken,
    };

    private static readonly Dictionary<string, string> Calls = new()
    {
        ["Any"] = "All", ["All"] = "Any", ["Min"] = "Max", ["Max"] = "Min", ["First"] = "Last", ["FirstOrDefault"] = "LastOrDefault", ["StartsWith"] = "EndsWith", ["EndsWith"] = "StartsWith",
    };

    /// <summary>The mutants made.</summary>
    public List<Mutant> Mutants { get; } = [];

    // What must be constant cannot be decided at run time.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitEqualsValueClause(EqualsValueClauseSyntax node) => node.Parent is ParameterSyntax ? node : base.VisitEqualsValueClause(node);

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        return Operators.TryGetValue(node.OperatorToken.Kind(), out SyntaxKind other) && !Declares(node)
            ? Either(node, visited, BinaryExpression(KindOf(other), node.Left, Token(other).WithTriviaFrom(node.OperatorToken), node.Right))
            : visited;
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression when node.Token.Value is int value => Either(node, Either(node, node, Number(value + 1)), Number(value - 1)),
        SyntaxKind.StringLiteralExpression when node.Token.ValueText.Length > 0 => Either(node, node, LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(""))),
        SyntaxKind.TrueLiteralExpression => Either(node, node, LiteralExpression(SyntaxKind.FalseLiteralExpression)),
        SyntaxKind.FalseLiteralExpression => Either(node, node, LiteralExpression(SyntaxKind.TrueLiteralExpression)),
        _ => node,
    };

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" })
        {
            return node;
        }

        var visited = (ExpressionSyntax)base.VisitInvocationExpression(node)!;
        return node.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access && Calls.TryGetValue(name.Identifier.ValueText, out string? other)
            && node.ArgumentList.Arguments.Count > 0 && !Declares(node) && !IsBound(node)
            ? Either(node, visited, node.WithExpression(access.WithName(IdentifierName(other))))
            : visited;
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node) => Negated((IfStatementSyntax)base.VisitIfStatement(node)!, node.Condition, (n, c) => n.WithCondition(c), node => node.Condition);

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node) =>
        Negated((ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!, node.Condition, (n, c) => n.WithCondition(c), node => node.Condition);

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        bool removable = node.Expression is InvocationExpressionSyntax or AssignmentExpressionSyntax { Left: not (IdentifierNameSyntax or TupleExpressionSyntax or DeclarationExpressionSyntax) } or PostfixUnaryExpressionSyntax;
        return removable && !Declares(node) ? Removed(node, (StatementSyntax)base.VisitExpressionStatement(node)!) : base.VisitExpressionStatement(node);
    }

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node) => Removed(node, (StatementSyntax)base.VisitYieldStatement(node)!);

    public override SyntaxNode? VisitContinueStatement(ContinueStatementSyntax node) => Removed(node, node);

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node) => node.Expression is null ? Removed(node, node) : base.VisitReturnStatement(node);

    // A condition that is a comparison or a logical expression is turned by its operator.
    private TNode Negated<TNode>(TNode visited, ExpressionSyntax condition, Func<TNode, ExpressionSyntax, TNode> with, Func<TNode, ExpressionSyntax> of)
        where TNode : SyntaxNode =>
        condition is BinaryExpressionSyntax binary && Operators.ContainsKey(binary.OperatorToken.Kind()) || Declares(condition)
            ? visited
            : with(visited, Either(condition, of(visited), PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(condition))));

    private ExpressionSyntax Either(ExpressionSyntax before, ExpressionSyntax visited, ExpressionSyntax after) => Next(before, after) is not { } number
        ? visited
        : ParenthesizedExpression(ConditionalExpression(Is(number), ParenthesizedExpression(after), ParenthesizedExpression(visited)))
            .WithTriviaFrom(before).WithAdditionalAnnotations(new SyntaxAnnotation(Annotation, $"{number}"));

    private StatementSyntax Removed(StatementSyntax before, StatementSyntax visited) => Next(before, EmptyStatement()) is not { } number
        ? visited
        : Block(IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(number)), Block(visited)))
            .WithTriviaFrom(before).WithAdditionalAnnotations(new SyntaxAnnotation(Annotation, $"{number}"));

    // The number of the next mutant, or null where it is left out.
    private int? Next(SyntaxNode before, SyntaxNode after)
    {
        int number = first + Mutants.Count;
        Mutants.Add(new Mutant(number, file, before.GetLocation().GetLineSpan().StartLinePosition.Line + 1, OneLine(before), OneLine(after)));
        return left.Contains(number) ? null : number;
    }

    private static ExpressionSyntax Is(int number) => ParseExpression($"global::Mutants.Is({number}) ");

    private static ParenthesizedExpressionSyntax Number(int value) => ParenthesizedExpression(ParseExpression($"{value}"));

    private static SyntaxKind KindOf(SyntaxKind token) => SyntaxFacts.GetBinaryExpression(token);

    // A variable that an expression declares cannot be declared twice.
    private static bool Declares(SyntaxNode node) => node.DescendantNodes(n => n is not LambdaExpressionSyntax).Any(n => n is VariableDesignationSyntax);

    // a?.B.Any(c): what stands behind the question mark is no expression by itself.
    private static bool IsBound(ExpressionSyntax node) => node switch
    {
        InvocationExpressionSyntax n => IsBound(n.Expression),
        MemberAccessExpressionSyntax n => IsBound(n.Expression),
        ElementAccessExpressionSyntax n => IsBound(n.Expression),
        _ => node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax,
    };

    private static string OneLine(SyntaxNode node)
    {
        string text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 100 ? text[..100] + "…" : text;
    }
}
