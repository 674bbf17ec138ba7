using System.Collections;
using System.Reflection;
using GuideModel.Compiler.Emission;
using Scriban;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>Puts a changed template in the place of its own, until it is disposed of: no other test may run meanwhile.</summary>
internal sealed class ChangedTemplate : IDisposable
{
    // The compiler has no door for templates from elsewhere, and needs none.
    private static readonly IDictionary Parsed = (IDictionary)typeof(GuideEmitter).Assembly.GetType("GuideModel.Compiler.Emission.Templates", throwOnError: true)!
        .GetField("Parsed", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    private readonly string name;

    public ChangedTemplate(TemplateChange change)
    {
        name = change.Name;
        Parsed[name] = Template.Parse(change.Text, name);
    }

    public void Dispose() => Parsed.Remove(name);
}
