using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission;

/// <summary>A kind of generated file. A new one is a class in Outputs/, a template and a line in <see cref="AllOutputs"/>.</summary>
internal abstract class Output
{
    /// <summary>The files of a guide.</summary>
    public abstract IEnumerable<EmittedSource> Emit(GuideSpec guide);

    /// <summary>A file's name: short, and unique over the guides of a project, which differ in their namespaces.</summary>
    public static string Hint(GuideSpec guide, string name) => guide.Namespace + "." + name + ".g.cs";
}
