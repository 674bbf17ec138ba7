using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>申报单位应符合以下条件: introduces what follows and names whom it is about (G5.25).</summary>
internal sealed class IntroductionFamily() : Family(Tier.Specific, [
    "[本{noun:programme}(项目|课题)]{giver}{modal}[同时|还]{modal}(符合|满足|具备)(以下|下列|如下)[各项|全部|主要|必要|相应]({heads}|{head})[:]",
    "{noun:own}(项目|课题){giver}{modal}[同时|还]{modal}(符合|满足|具备)(以下|下列|如下)[各项|全部|主要|必要|相应]({heads}|{head})[:]",
    "[并|且]{modal}(遵守|遵循)(以下|下列|如下)[各项|全部|主要|必要|相应]({heads}|{head})[:]",
    "[{giver}|申报项目|项目|申报材料]{modal}[同时|还|逐条|逐项]{modal}(符合|满足|具备|达到|遵守|遵循|完成|注意|包括)(以下|下列|如下)[各项|全部|主要|必要|相应]({heads}|{head})[:]",
    "[{giver}]{modal}[同时]{modal}(符合|满足|具备|达到)[基本|各项|全部|申报|资格]{heads}(如下|为)[:]",
    "{giver}[的][申报|资格|基本|具体]{heads}[如下|为][:]",
    "(具体|有关|主要|其他|相关|申报|考核)[具体]{heads}(如下|为|)[:]",
    "除{modal}(符合|满足|具备|达到|遵守)(前述|上述|以上|前款|通用|本指南)[相应|相关|有关|各项|全部|基本|申报|共性|通用]{heads}外",
    .. PaperIntroductions.Patterns])
{
    // 原则上应符合以下条件 would make each item milder than it says.
    // Projects of another programme than the guide's own would be some of those applied for.
    protected override SegmentReading? Bind(Bound match, SentenceContext context) => match.Severity != RuleSeverity.Error || (match.Get<string>("own") is { } own && context.Title.Program?.Contains(own) != true) ? null : SegmentReading.Of(Compiler.SegmentRole.Info) with
    {
        Papers = match.Has("paperwork") || match.Has("ordered"),
        Entity = match.Get<string>("giver") is { } giver ? Entities.Of(giver).Path : null,
    };
}
