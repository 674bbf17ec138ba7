using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>What a label or heading gives to the requirements under it: nothing (申报要求), whom it names (项目负责人要求), its
/// condition (青年科学家项目), or doubt (负面清单) (GRAMMAR.md, "Introductions").</summary>
internal static class Headings
{
    /// <summary>The role of a label; unknown unless it is made of plain words or names whom or what it is about.</summary>
    public static FieldRole RoleOf(string label)
    {
        FieldRole role = FieldLabels.RoleOf(label);
        return role == FieldRole.Information || FieldLabels.Known.Contains(label) ? role
            : Under(label, []) is { Blocks: not null, SparesNamed: false } ? FieldRole.Unknown
            : role == FieldRole.Unknown ? FieldRole.Requirements : role;
    }

    /// <summary>What a label or heading gives to what stands under it.</summary>
    public static SegmentReading Under(string heading, EquatableArray<FieldSpec> fields, EquatableArray<string> kinds = default)
    {
        SegmentReading given = SegmentReading.Of(SegmentRole.Info) with { Papers = PaperIntroductions.Are(heading) };
        if (ProjectKinds.OfHeading(heading, kinds) is { } kind)
        {
            return given with { Condition = kind };
        }

        for (int end = heading.Length; end > 1; end--)
        {
            if (!IsPlain(heading.Substring(end)))
            {
                continue;
            }

            string head = heading.Substring(0, end);
            if (Conditions.OfWhole(new SegmentText(NormalText.Of(head, new GuideSpan(0, head.Length))), 0, fields) is { } condition)
            {
                return given with { Condition = condition, Entity = condition.Entity ?? OfUnit(condition) };
            }

            if (Entities.Of(head) is { Path: { } whom, Remainder: "" or "的" } && whom != Entities.Partner)
            {
                return given with { Entity = whom };
            }
        }

        // 合作外方条件: what names the other side or both sides itself is not said of us.
        if (Theirs.FirstOrDefault(heading.Contains) is { } theirs && IsPlain(heading.Replace(theirs, "")))
        {
            return given with { Blocks = heading, SparesNamed = true };
        }

        return given.Papers || IsPlain(heading) ? given with { Entity = Entities.Of(heading).Path } : given with { Blocks = heading };
    }

    /// <summary>Whether a sentence under the other side's requirements names whom it is about.</summary>
    public static bool NamesSide(string sentence) => Sides.Any(s => sentence.StartsWith(s, StringComparison.Ordinal));

    private static readonly string[] Theirs = ["外方", "国外", "境外", "合作方"];
    private static readonly string[] Sides = ["外方", "中外", "双方", "合作双方", "境外合作", "国外合作", "已与外方", "须与外方", "应与外方", "与外方", "协议", "合作协议", "中方", "申报单位"];

    /// <summary>企业牵头申报的，应符合以下条件: what follows is said of the enterprise.</summary>
    public static string? OfUnit(Condition? condition) => condition?.Subject == Members.ApplicantType.Path ? Entities.Applicant : null;

    /// <summary>Whether a chapter is about something else than what is asked of every application.</summary>
    public static bool Narrows(string heading) => Lexicon.Headings["narrow"].Any(heading.Contains);

    private static readonly string[] Words = [.. Lexicon.Headings["plain"], .. Lexicon.Durations];

    internal static bool IsPlain(string text)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (int at = 0; at < text.Length; at++)
        {
            if (!reached[at])
            {
                continue;
            }

            // 项目 after another word names a kind of projects: 攻关项目, 自筹课题.
            foreach (string word in Words.Where(w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0 && (at == 0 || w is not ("项目" or "课题"))))
            {
                reached[at + word.Length] = true;
            }
        }

        return reached[text.Length] && !Narrows(text);
    }
}
