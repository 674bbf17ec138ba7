using GuideModel.Compiler.Model;

namespace GuideModel.Generator;

/// <summary>A guide's model with the path to report it by.</summary>
internal sealed record GuideModelOf(string Path, GuideSpec Spec)
{
    /// <summary>The model that tests made from this one test: that of the guide's own namespace, or the only one.</summary>
    public GuideNamespace Tests(EquatableArray<GuideNamespace> models) =>
        new(Path, models.Any(m => m.Name == Spec.Namespace) || models.Count != 1 ? Spec.Namespace : models[0].Name);
}
