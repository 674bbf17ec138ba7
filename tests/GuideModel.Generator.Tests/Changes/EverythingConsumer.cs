using System.Text;
using Microsoft.CodeAnalysis;

namespace GuideModel.Generator.Tests.Changes;

/// <summary>C# that uses everything public that was generated from a guide: names, types, and what must be given.</summary>
internal static class EverythingConsumer
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The source of a consumer.</summary>
    /// <param name="model">The compiled model.</param>
    /// <param name="of">The namespace it was generated into.</param>
    public static string Of(Compilation model, string of)
    {
        var text = new StringBuilder("#nullable enable\ninternal static class Everything\n{\n    private static T Any<T>() => throw new System.NotSupportedException();\n\n    internal static void Use()\n    {\n");
        INamespaceSymbol space = of.Split('.').Aggregate(model.Assembly.GlobalNamespace, (s, name) => s.GetNamespaceMembers().Single(n => n.Name == name));
        int number = 0;
        foreach (INamedTypeSymbol type in space.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public))
        {
            string name = type.ToDisplayString(Format);
            ISymbol[] members = [.. type.GetMembers().Where(m => m is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false })];
            foreach (IFieldSymbol field in members.OfType<IFieldSymbol>())
            {
                Use(field.Type.ToDisplayString(Format), $"{name}.{Escaped(field.Name)}");
            }

            foreach (IPropertySymbol property in members.OfType<IPropertySymbol>().Where(p => !p.IsOverride))
            {
                Use(property.Type.ToDisplayString(Format), property.IsStatic ? $"{name}.{Escaped(property.Name)}" : $"Any<{name}>().{Escaped(property.Name)}");
            }

            foreach (IMethodSymbol method in members.OfType<IMethodSymbol>().Where(m => m is { MethodKind: MethodKind.Ordinary, IsStatic: true }))
            {
                Use(method.ReturnType.ToDisplayString(Format), $"{name}.{method.Name}({string.Join(", ", method.Parameters.Select(p => $"Any<{p.Type.ToDisplayString(Format)}>()"))})");
            }

            if (type.IsRecord)
            {
                string given = string.Join(", ", members.OfType<IPropertySymbol>().Where(p => p.IsRequired).Select(p => Escaped(p.Name) + " = default"));
                Use(name, $"new {name} {{ {given} }}");
            }
            else if (type.BaseType is { SpecialType: SpecialType.None } parent && type.TypeKind == TypeKind.Class)
            {
                Use(parent.ToDisplayString(Format), $"Any<{name}>()");
            }
        }

        return text.Append("    }\n}\n").ToString();

        void Use(string type, string expression) => text.Append("        ").Append(type).Append(" x").Append(number++).Append(" = ").Append(expression).Append(";\n");
    }

    private static string Escaped(string name) => "@" + name;
}
