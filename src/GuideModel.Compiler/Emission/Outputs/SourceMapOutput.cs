using System.Globalization;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>The lines and columns of rules and manual items: the only place where positions stand.</summary>
internal static class SourceMapOutput
{
    public static EmittedSource Emit(GuideSpec guide, SourceMapSpec map)
    {
        var model = new { guide.Namespace, Rules = Join(map.Rules), Manual = Join(map.Manual) };
        return new EmittedSource(Output.Hint(guide, "SourceMap"), Templates.Render("SourceMap", model));
    }

    private static string Join(EquatableArray<SourcePosition> positions) =>
        string.Join(", ", positions.Select(p => string.Format(CultureInfo.InvariantCulture, "{0}, {1}", p.Line, p.Column)));
}
