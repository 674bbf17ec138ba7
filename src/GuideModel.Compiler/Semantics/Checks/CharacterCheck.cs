using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics.Checks;

/// <summary>Finds characters that make a text look different from what it says (GM0002).</summary>
internal static class CharacterCheck
{
    public static void Run(GuideText text, DiagnosticBag diagnostics)
    {
        for (int i = 0; i < text.Source.Length; i++)
        {
            if (Invisible.Is(text.Source[i]))
            {
                diagnostics.ControlCharacter(text, i);
            }
        }
    }
}
