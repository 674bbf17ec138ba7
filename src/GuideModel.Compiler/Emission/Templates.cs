using System.Collections.Concurrent;
using System.Text;
using Scriban;
using Scriban.Runtime;

namespace GuideModel.Compiler.Emission;

/// <summary>The templates, each parsed once. A template decides layout only: names, literals and order come from the model.</summary>
internal static class Templates
{
    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

    /// <summary>Renders a template with the properties of a model.</summary>
    public static string Render(string name, object model)
    {
        Template template = Parsed.GetOrAdd(name, Parse);
        var globals = new ScriptObject();
        globals.Import(model, renamer: member => member.Name);
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            MemberRenamer = member => member.Name,
            LoopLimit = 1_000_000,
            LimitToString = 0,
            NewLine = "\n",
        };
        context.PushGlobal(globals);
        return template.Render(context);
    }

    private static Template Parse(string name)
    {
        using Stream stream = typeof(Templates).Assembly.GetManifestResourceStream("Templates/" + name + ".scriban-cs")
            ?? throw new InvalidOperationException($"The template {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Template template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), name);
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    }
}
