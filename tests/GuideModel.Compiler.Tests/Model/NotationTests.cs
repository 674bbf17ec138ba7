using CsCheck;
using GuideModel.Compiler.Model;
using Xunit;

namespace GuideModel.Compiler.Tests.Model;

/// <summary>The notation of readings is read as it is printed, and what is no reading is refused with its place.</summary>
public sealed class NotationTests
{
    private static readonly Gen<string> Name = Pick("Enterprise", "高校", "x", "A1", "_3次", "count", "each", "sum", "same", "Doctor");

    private static readonly Gen<string> Path = Gen.Select(Name, Name, Gen.Int[0, 2], (first, second, steps) =>
        steps switch { 0 => first, 1 => first + "." + second, _ => "targets." + first + "." + second });

    private static readonly Gen<decimal> Value = Gen.Select(Gen.Long[-9_999_999_999, 9_999_999_999], Gen.Int[0, 6], (n, scale) => n / (decimal)Math.Pow(10, scale));

    private static readonly Gen<Literal> AnyLiteral = Gen.OneOf(
        Value.Select(v => (Literal)new NumberLiteral(v)),
        Gen.Select(Value, Pick("kWh/Nm3", "小时", "℃", "a b;c"), (v, unit) => (Literal)new NumberLiteral(v, unit)),
        Gen.Date[new DateTime(1900, 1, 1), new DateTime(2100, 1, 1)].Select(d => (Literal)new DateLiteral(d.Year, d.Month, d.Day)),
        Name.Select(n => (Literal)new RankLiteral(n)));

    [Fact]
    public void WhatIsPrintedIsReadBack() => AnyReading(4).Sample(
        reading =>
        {
            string printed = Notation.Print(reading);
            NotationResult result = NotationParser.Parse(printed);
            Assert.Null(result.Error);
            Assert.Equal(reading, Assert.Single(result.Readings).Reading);
        },
        print: Notation.Print, iter: 3_000);

    [Fact]
    public void SeveralReadingsKeepTheirPlaces() => AnyReading(2).Array[1, 5].Sample(readings =>
    {
        string text = string.Join("； ", readings.Select(Notation.Print));
        NotationResult result = NotationParser.Parse(text);
        Assert.Null(result.Error);
        Assert.Equal(readings, result.Readings.Select(r => r.Reading));
        Assert.Equal(readings.Select(Notation.Print), result.Readings.Select(r => text.Substring(r.Start, r.Length)));
    }, iter: 500);

    [Theory]
    [InlineData("targets.jointPapers≥1；durationMonths　<＝　36", "targets.jointPapers >= 1; durationMonths <= 36")]
    [InlineData("applicant.type in ｛Enterprise、University，……｝", "applicant.type in {Enterprise, University, ...}")]
    [InlineData("ｃｏｕｎｔ（team where type in {企业}）>=1", "count(team where type in {企业}) >= 1")]
    [InlineData("targets.制氢能耗 <= 4.2 “kWh/Nm3”", "targets.制氢能耗 <= 4.2 \"kWh/Nm3\"")]
    [InlineData("(a and (b or c))", "a and (b or c)")]
    [InlineData("not not a and b or c", "not not a and b or c")]
    [InlineData("a and (b and c)", "a and (b and c)")]
    [InlineData("when each(a): b: not (when c: d) and e;", "when each(a): b: not (when c: d) and e")]
    [InlineData("a / count(b) ~= 0.5", "a / count(b) ~= 0.5")]
    public void EitherWidthIsRead(string text, string canonical) =>
        Assert.Equal(canonical, string.Join("; ", NotationParser.Parse(text) is { Error: null } result ? result.Readings.Select(r => Notation.Print(r.Reading)) : []));

    // ⟦ ⟧ mark the place of the mistake.
    [Theory]
    [InlineData(NotationMistake.Reading, "⟦⟧")]
    [InlineData(NotationMistake.Reading, "a; ⟦)⟧")]
    [InlineData(NotationMistake.Reading, "a and ⟦⟧")]
    [InlineData(NotationMistake.Reading, "not ⟦>⟧= 1")]
    [InlineData(NotationMistake.Reading, "⟦where⟧ a")]
    [InlineData(NotationMistake.Member, "count(⟦1⟧) >= 1")]
    [InlineData(NotationMistake.Member, "same(a, ⟦.⟧..)")]
    [InlineData(NotationMistake.Name, "a in {⟦}⟧")]
    [InlineData(NotationMistake.Name, "a in {⟦.⟧..}")]
    [InlineData(NotationMistake.Comparison, "count(a) ⟦⟧")]
    [InlineData(NotationMistake.Comparison, "a ⟦=⟧ 3")]
    [InlineData(NotationMistake.Comparison, "a / b ⟦/⟧ c == 1")]
    [InlineData(NotationMistake.Literal, "a >= ⟦⟧")]
    [InlineData(NotationMistake.Literal, "a >= ⟦≥⟧1")]
    [InlineData(NotationMistake.Sign, "a in ⟦企业⟧")]
    [InlineData(NotationMistake.Sign, "each(a)⟦⟧")]
    [InlineData(NotationMistake.Sign, "(a and b⟦⟧")]
    [InlineData(NotationMistake.Leftover, "a >= 1 ⟦b⟧")]
    [InlineData(NotationMistake.Leftover, "a⟦)⟧")]
    [InlineData(NotationMistake.Leftover, "a⟦.⟧")]
    [InlineData(NotationMistake.BuiltInUnit, "a >= 50⟦%⟧")]
    [InlineData(NotationMistake.BuiltInUnit, "a >= 3⟦年⟧")]
    [InlineData(NotationMistake.Number, "a >= ⟦99999999999999999999999999999999⟧")]
    [InlineData(NotationMistake.Day, "a >= ⟦2026-02-30⟧")]
    [InlineData(NotationMistake.Unclosed, "a >= 3 ⟦\"h⟧")]
    public void AMistakeHasItsPlace(NotationMistake mistake, string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;

        NotationError? error = NotationParser.Parse(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)).Error;

        Assert.Equal((mistake, start, end - start), (error?.Mistake, error?.Start, error?.Length));
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("not ", 100_000)]
    [InlineData("when ", 100_000)]
    [InlineData("each(a): ", 100_000)]
    [InlineData("count(a where ", 100_000)]
    [InlineData("a and ", 100_000)]
    public void EndlessReadingsAreRefused(string again, int times)
    {
        NotationError? error = NotationParser.Parse(string.Concat(Enumerable.Repeat(again, times)) + "a").Error;

        Assert.Equal(NotationMistake.TooLong, error?.Mistake);
    }

    [Fact]
    public void AnyTextIsAnswered()
    {
        string[] pieces =
        [
            "a", "targets.", ".", "not", "and", "or", "when", "where", "in", "each(", "count(", "sum(", "same(", "(", ")", "{", "}", ",", ":", ";", "...", "/", "==", ">=", "~=", "=", "<",
            "1", "-", "2026-01-01", "2026-13-99", "9999999999999999999999999999999", "\"", "“", "%", "、", "\0", "\u2028", "\uD800", "\uDC00", "𠮷", "\u202E", "*/", "{{", "\\",
        ];
        Pick(pieces).Array[0, 30].Sample(picks =>
        {
            string text = string.Join(' ', picks);
            NotationResult result = NotationParser.Parse(text);
            Assert.All(result.Readings, r => Assert.Equal(r.Reading, NotationParser.Parse(Notation.Print(r.Reading)).Readings.Single().Reading));
            Assert.True(result.Error is null || (result.Error.Start >= 0 && result.Error.Start + result.Error.Length <= text.Length));
        }, iter: 20_000);
        Gen.String.Sample(text => Assert.NotNull(NotationParser.Parse(text)), iter: 5_000);
    }

    private static Gen<string> Pick(params string[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    private static Gen<Reading> AnyReading(int depth)
    {
        Gen<Reading> simple = Gen.OneOf(
            Path.Select(p => (Reading)new AnswerReading(p)),
            Gen.Select(Path, Gen.Bool, Name.Array[1, 4], Gen.Bool, (p, negated, names, open) => (Reading)new InReading(p, negated, names.ToEquatableArray(), open)),
            Path.Array[1, 4].Select(paths => (Reading)new SameReading(paths.ToEquatableArray(), Open: false)),
            Gen.Select(AnyQuantity(depth), Gen.Enum<CompareOperator>(), AnyLiteral, (q, op, l) => (Reading)new CompareReading(q, op, l)));
        if (depth == 0)
        {
            return simple;
        }

        Gen<Reading> inner = AnyReading(depth - 1);
        return Gen.OneOf(
            simple, simple,
            inner.Select(r => (Reading)new NotReading(r)),
            Gen.Select(inner, inner, (a, b) => (Reading)new AndReading(a, b)),
            Gen.Select(inner, inner, (a, b) => (Reading)new OrReading(a, b)),
            Gen.Select(inner, inner, (a, b) => (Reading)new WhenReading(a, b)),
            Gen.Select(Path, inner, (p, r) => (Reading)new EachReading(p, r)));
    }

    private static Gen<Quantity> AnyQuantity(int depth)
    {
        Gen<Quantity> counted = Path.Select(p => (Quantity)new CountQuantity(p, null));
        Gen<Quantity> one = Gen.OneOf(
            Path.Select(p => (Quantity)new PathQuantity(p)), Path.Select(p => (Quantity)new SumQuantity(p)),
            depth == 0 ? counted : Gen.Select(Path, AnyReading(depth - 1), (p, where) => (Quantity)new CountQuantity(p, where)), counted);
        return Gen.OneOf(one, Gen.Select(one, one, (a, b) => (Quantity)new RatioQuantity(a, b)));
    }
}
