using System.Text.RegularExpressions;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>An amount in another currency: 3600万日元, 25万欧元. What another country grants is no amount of an application.</summary>
internal sealed class ForeignMoneySlot : Slot
{
    private static readonly Regex Amount = new(
        @"\G[0-9]+(?:[,.][0-9]+)*(?:百万|千万|万|亿|千)?(?:-[0-9]+(?:[,.][0-9]+)*(?:百万|千万|万|亿|千)?)?(?:日元|美元|欧元|英镑|韩元|港元|港币|澳元|澳门元|澳门币|加元|新元|新加坡元|新西兰元|新台币|瑞士法郎|瑞典克朗|挪威克朗|丹麦克朗|捷克克朗|卢布|泰铢|卢比|印尼盾|越南盾|谢克尔|雷亚尔|兰特|林吉特|福林|兹罗提|比索|里拉)",
        RegexOptions.CultureInvariant);

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        if (at < text.Length && Amount.Match(text.Value, at) is { Success: true } match)
        {
            found(at + match.Length, match.Value);
        }
    }

    public override bool NeedsFigure => true;

    public override string Render(object value) => (string)value;
}
