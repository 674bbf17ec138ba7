using System.Text.RegularExpressions;
using GuideModel.Compiler.Semantics.Grammar;
using GuideModel.Compiler.Syntax;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Divides a sentence into the segments that are read one by one (GRAMMAR.md, G3.2).</summary>
internal static class Segmentation
{
    /// <summary>The segments: where each begins, how many signs count or head it, where it ends, which part of the sentence between semicolons it belongs to, and whether only 、 stands before it.</summary>
    public static IEnumerable<(int Start, int Counted, int End, int Group, bool AfterComma)> Split(NormalText sentence)
    {
        string value = sentence.Value;
        var text = new SegmentText(sentence);
        bool apart = value.Contains("分别");
        bool afterComma = false;
        bool[] inside = Nesting.Inside(value, 0, value.Length);
        int start = 0;
        int group = 0;
        bool begins = true;
        for (int i = 0; i <= value.Length; i++)
        {
            // 、 divides where a figure stands before it: 博士不少于2名、硕士不少于5名.
            bool listed = i < value.Length && value[i] == '、' && !inside[i] && !apart && !(i + 1 < value.Length && char.IsDigit(value[i + 1])) && EndsWithQuantity(text, start, i) && !MeasuringSettings.Covers(value, start, i);
            if (i == value.Length || listed || (!inside[i] && (value[i] == ';' || (value[i] == ',' && !IsThousands(value, i) && !Joined(value, i) && !LeadsOn(value, start, i)))))
            {
                if (i > start)
                {
                    yield return (start, begins ? Counted(value, start, i) - start : 0, i, group, afterComma);
                }

                begins = i < value.Length && value[i] == ';';

                afterComma = listed;

                group += i < value.Length && value[i] == ';' ? 1 : 0;
                start = i + 1;
            }
        }
    }

    // 1.精度…;2.寿命…, 技术指标:…;经济指标:…: what is only counted or headed within a sentence begins behind it.
    private static int Counted(string value, int start, int end)
    {
        int content = start + (Counter.Match(value.Substring(start, end - start)) is { Success: true } counter ? counter.Length : 0);
        int colon = value.IndexOf(':', content, end - content);
        return colon > content && colon + 1 < end && Kinds.Any(value.Substring(content, colon - content).EndsWith) && Headings.IsPlain(value.Substring(content, colon - content)) ? colon + 1 : content;
    }

    private static readonly Regex Counter = new("^(?:[1-9][0-9]?[.、](?![0-9])|\\((?:[1-9][0-9]?|[一二三四五六七八九十]{1,2})\\)|[①-⑳])(?=.)", RegexOptions.CultureInvariant);
    private static readonly string[] Kinds = ["指标", "效益", "成果", "产出", "知识产权", "人才培养", "标准"];

    private static bool EndsWithQuantity(SegmentText text, int start, int end)
    {
        // 专题1、专题2, 方向1.1、方向1.2: a number of what is named, and no quantity.
        if (DirectionNames.EndsIn(text.Value.Substring(start, end - start)))
        {
            return false;
        }

        // 降低25%以上、…
        end = BoundsBehind.FirstOrDefault(b => end - b.Length > start && string.CompareOrdinal(text.Value, end - b.Length, b, 0, b.Length) == 0) is { } behind ? end - behind.Length : end;
        bool ends = false;
        for (int at = Math.Max(start, end - 16); at < end && !ends; at++)
        {
            Units.Match(text, at, (last, _) => ends |= last == end);
        }

        return ends;
    }

    private static readonly string[] BoundsBehind = ["及以上", "以上", "以下", "以内", "左右"];

    // 发表论文3篇,或申请专利2项: the comma before 或 divides nothing.
    private static bool Joined(string value, int comma) => comma + 1 < value.Length && (value[comma + 1] == '或' || Defining.Any(d => string.CompareOrdinal(value, comma + 1, d, 0, d.Length) == 0));

    // …结束的在研项目,不计入限项范围: only together do they say what is counted.
    private static readonly string[] Defining = ["不计入限项", "不在限项", "不纳入限项"];

    // 其中,青年科学家项目…: a word that only leads on.
    private static bool LeadsOn(string value, int start, int comma) => value.Substring(start, comma - start) is var lead && (lead.EndsWith("双方提交的申报书中", StringComparison.Ordinal) || lead.EndsWith("双方申报书中", StringComparison.Ordinal) || lead is "其中" or "同一年度" or "同一批次" or "同年" or "本年度" or "同一申报年度" or "同期" or "此外" or "另外" or "同时" or "具体为" || MoneyWholes.Any(w => lead.EndsWith(w, StringComparison.Ordinal)) || (lead.Contains('未') && OneSided.IsMatch(lead)));

    // 任何一方未提交申报书的,不予支持: only together do they say that both sides apply.
    private static readonly Regex OneSided = new(
        "^(?:(?:任何|任|其中)?一方|[\\u4E00-\\u9FFF]{1,3}方)?未(?:在|由)?(?:双方)?(?:同时|按时|按要求|按期)?(?:提交|递交|申报|申请)(?:申请|申报材料|申报书|申请书)?的$", RegexOptions.CultureInvariant);

    // 项目总投入中,设备费占比…: the whole of a share.
    private static readonly string[] MoneyWholes = ["投入中", "经费中", "资金中", "投资中", "预算中", "费用中"];

    // 1,000 is one number.
    private static bool IsThousands(string value, int comma) =>
        comma > 0 && char.IsDigit(value[comma - 1]) && comma + 3 < value.Length
        && char.IsDigit(value[comma + 1]) && char.IsDigit(value[comma + 2]) && char.IsDigit(value[comma + 3])
        && (comma + 4 == value.Length || !char.IsDigit(value[comma + 4]));
}
