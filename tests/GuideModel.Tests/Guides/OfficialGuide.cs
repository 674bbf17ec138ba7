using GuideModel.Compiler;
using GuideModel.Guide2025Batch3;

namespace GuideModel.Tests.Guides;

/// <summary>The first official guide: as generated into this program, and as compiled here for the reference interpreter.</summary>
internal static class OfficialGuide
{
    public static GuideDefinition Definition => Guide.Definition;

    public static GuideCompilation Compilation { get; } = GuideCompiler.Compile(new GuideInput(
        "2025-batch3.guide.txt", Read("guide/2025-batch3.guide.txt"), [new TermsInput("terms.txt", Read("guide/terms.txt"))]));

    public static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));
}
