using GuideModel.Compiler.Diagnostics;
using Xunit;

namespace GuideModel.Compiler.Tests.Diagnostics;

/// <summary>Lists stand in lists: what restarts or counts on is no mistake, and what is one is still found among them.</summary>
public sealed class NumberingTests
{
    private static readonly string[] Codes = [DiagnosticIds.ItemNumber, DiagnosticIds.MixedNumbering, DiagnosticIds.NoFullStop];

    [Theory]
    [InlineData("1. 申报单位\n(1)甲。\n(2)乙。\n2. 负责人\n(1)丙。\n(2)丁。\n3. 经费\n(1)戊。")]
    [InlineData("(1)总的要求。\n1. 申报单位\n(1)甲。\n(2)乙。\n2. 负责人\n(1)丙。\n3. 经费\n(1)丁。")]
    [InlineData("（一）申报单位\n1.甲。\n（1）乙。\n①丙。\n②丁。\n（2）戊。\n2.己。\n（二）负责人\n1.庚。\n（1）辛。\n2.壬。")]
    [InlineData("(1)甲。\n(2)乙。\n申报要求:\n(3)丙。\n(4)丁。")]
    [InlineData("1. 申报单位\n申报要求:\n(1)甲。\n2. 负责人\n考核要求:\n(1)乙。\n(2)丙。")]
    [InlineData("1. 申报单位\n(1)甲。\n(2)乙。\n2. 负责人\n(3)丙。\n(4)丁。")]
    public void Fine(string list) => Assert.Empty(Found(list));

    [Theory]
    [InlineData("1. 申报单位\n(1)甲。\n(3)乙。\n2. 负责人\n(1)丙。", "GM1006 3")]
    [InlineData("1. 申报单位\n(1)甲。\n(2)乙。\n3. 负责人\n(1)丙。", "GM1006 3")]
    [InlineData("(1)总的要求。\n1. 申报单位\n(1)甲。\n(2)乙。\n3. 负责人\n(1)丙。\n(2)丁。", "GM1006 3")]
    [InlineData("(1)甲。\n申报要求:\n(3)丙。\n(4)丁。", "GM1006 3")]
    [InlineData("1. 申报单位\n(1)甲。\n(2)乙。\n2. 负责人\n(2)丙。\n(3)丁。", "GM1006 2")]
    public void Mistaken(string list, string found) => Assert.Equal([found], Found(list));

    [Fact]
    public void AListThatCountsOnIsRenumberedFromThere()
    {
        GuideDiagnostic diagnostic = Assert.Single(Compile.Plain(Text("(1)甲。\n(2)乙。\n申报要求:\n(3)丙。\n(5)丁。")).Diagnostics, d => d.Code == DiagnosticIds.ItemNumber);

        Assert.Equal(["4"], Assert.Single(diagnostic.Fixes).Edits.Select(e => e.NewText));
    }

    private static IEnumerable<string> Found(string list) =>
        Compile.Plain(Text(list)).Diagnostics.Where(d => Codes.Contains(d.Code)).Select(d => $"{d.Code} {Text(list).Substring(d.Start, d.Length)}");

    private static string Text(string list) => "某专项2026年度项目申报指南\n\n1.1 中国和泰国联合研究项目\n\n其他要求:\n" + list + "\n";
}
