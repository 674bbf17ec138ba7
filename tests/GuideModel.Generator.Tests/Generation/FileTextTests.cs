using System.Text;
using GuideModel.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace GuideModel.Generator.Tests.Generation;

/// <summary>A build reads a file as the command line does, whatever the compiler host makes of its bytes.</summary>
public sealed class FileTextTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide").FullName;

    public static TheoryData<string, string> Decodings => new MatrixTheoryData<string, string>(["utf-8", "GB18030", "utf-16", "utf-16BE"], ["utf-8", "latin1", "windows-1252"]);

    [Theory, MemberData(nameof(Decodings))]
    public void TheBytesDecideAndNotTheHostsCodePage(string stored, string host)
    {
        byte[] bytes = [.. stored.StartsWith("utf-16", StringComparison.Ordinal) ? Get(stored).GetPreamble() : [], .. Get(stored).GetBytes(GuideText.Official.Text)];

        Assert.Equal(GuideText.Official.Text, FileText.Of(new HostText(Save(bytes), bytes, Get(host)), TestContext.Current.CancellationToken));
        Assert.Equal(TextDecoder.Decode(bytes)!.Text, GuideText.Official.Text);
    }

    [Fact]
    public void BytesOfAnotherTextAreNotTaken()
    {
        byte[] bytes = Get("GB18030").GetBytes(GuideText.Official.Text);
        string path = Save(Get("GB18030").GetBytes(GuideText.Official.Text + "\n"));

        Assert.Null(FileText.Of(new HostText(path, bytes, Encoding.Latin1), TestContext.Current.CancellationToken));
        Assert.Null(FileText.Of(new HostText(path + ".absent", bytes, Encoding.Latin1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void WhatIsNotCertainIsReportedAtTheFile()
    {
        byte[] bytes = Get("big5").GetBytes("某專案申請指南\n\n1.1 中國和韓國聯合研究專案\n");
        GeneratorDriverRunResult result = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver
            .Create([new GuideGenerator().AsSourceGenerator()], [new HostText(Save(bytes), bytes, Encoding.Latin1)], Compile.ParseOptions, new TestOptions(new Dictionary<string, string>()))
            .RunGenerators(Compile.Of("internal static class Consumer;"), TestContext.Current.CancellationToken).GetRunResult();

        Assert.Equal("GM0001", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.GeneratedTrees);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Save(byte[] bytes)
    {
        string path = Path.Combine(folder, "a.guide.txt");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static Encoding Get(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    /// <summary>A file as a compiler host reads it: its byte order mark, else the host's own encoding with replacements.</summary>
    private sealed class HostText(string path, byte[] bytes, Encoding fallback) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(new MemoryStream(bytes), fallback);
    }
}
