using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics;

/// <summary>Finds the programme's name in a title (GRAMMAR.md, G2.1): what is quoted, else what is left without year and batch and
/// without the words that say what kind of document it is.</summary>
internal static class ProgramName
{
    // What is longer is no title, and its end is not peeled off word by word.
    private const int LongestTitle = 400;

    // A plan's period is quoted too, and is no programme.
    private static readonly Regex Quoted = new("\"(?<name>(?![一二三四五六七八九十]+五\"|[0-9]+\")[^\"]+)\"", RegexOptions.CultureInvariant);

    private static readonly Regex Before = new(
        @"^附件[0-9一二三四五六七八九十]*[:、]?|^.*?关于(?:组织|开展|做好|启动|申报|发布|公布|印发|征集|公开|征求|受理|集中|推荐|报送|编制|填报|遴选)*", RegexOptions.CultureInvariant);

    private static readonly Regex Document = new(@"(?:指南|通知|公告|通告|须知|办法|细则|说明|方案|要点|规定|要求|条件|形式审查)$", RegexOptions.CultureInvariant);

    private static readonly Regex Act = new(@"(?:申报|申请|征集|推荐|遴选|受理|组织|评审|立项|工作|指引|有关事项|相关事项|事项|及|的)$", RegexOptions.CultureInvariant);

    private static readonly Regex Issue = new(
        @"(?:19|20)[0-9][0-9](?:年?度?[-至、](?:19|20)?[0-9][0-9])?年(?:度)?|第[一二三四五六七八九十0-9]{1,3}批(?:次)?|""(?:[一二三四五六七八九十]+五|[0-9]+)""|\((?:[^()]*稿|试行|第[^()]*批次?)\)", RegexOptions.CultureInvariant);

    // Projects of a programme, where the programme has a name of its own.
    private static readonly Regex Projects = new(@"(?<=计划|专项|基金|资金|工程|行动|任务|[)])(?:科技|科研|研发|研究)?(?:项目|课题)$", RegexOptions.CultureInvariant);

    private static readonly Regex Nameless = new(@"^(?:科技|科研|研发|研究|申报|年度|项目|课题)*$", RegexOptions.CultureInvariant);

    /// <summary>The name in a title's normal text, or null where it has none.</summary>
    public static string? Of(string title)
    {
        if (title.Length > LongestTitle)
        {
            return null;
        }

        if (Quoted.Match(title) is { Success: true } quoted)
        {
            return quoted.Groups["name"].Value;
        }

        string name = Issue.Replace(Before.Replace(title, ""), "");
        string rest;
        do
        {
            rest = name;
            name = Projects.Replace(Act.Replace(Document.Replace(name, ""), ""), "");
        }
        while (name != rest);

        return Nameless.IsMatch(name) ? null : name;
    }
}
