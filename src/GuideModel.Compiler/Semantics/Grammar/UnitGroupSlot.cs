using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Units by side, by where or what they are, and by kind: 中方企业, 省内高校或科研院所, 东部地区的高校、科研院所或企业.</summary>
internal sealed class UnitGroupSlot : Slot
{
    private static readonly UnitTypesSlot Kinds = new(["、", "或", "或者"], open: true, united: true);
    private static readonly PhraseSlot Phrase = new();
    private static readonly WordTable<UnitSide> Sides = new(
    [
        .. "中方 我方 国内 境内 内地 大陆".Split(' ').Select(w => (w, UnitSide.Ours)),
        .. "外方 对方 国外 境外 海外 外国".Split(' ').Select(w => (w, UnitSide.Theirs)),
        .. Lexicon.Countries.SelectMany(c => (string[])[c, c + "方"]).Concat(Slots.ShortCountries.Select(c => c + "方")).Distinct().Select(w => (w, UnitSide.Theirs)),
    ]);

    // Where units are: with 的 or without.
    private static readonly WordTable<bool> Places = new("省内 省外 市内 市外 区内 区外 县内 州内 本省 本市 本区 本地 本地区 当地 东部 中部 西部 东部地区 中部地区 西部地区 省级 市级".Split(' ').Select(p => (p, true)));

    // 高校的附属医院, 牵头单位的下属企业: another relation than that of a place or a property.
    private static readonly SoughtWords NoProperty = new(["单位", "企业", "公司", "高校", "院所", "机构", "方的", "双方", "参与", "牵头", "申报", "承担", "合作", "推荐", "以上", "及以上", "联合", "包括", "包含", "同一", "所属", "下属", "有"]);

    public override IEnumerable<string> Words => Kinds.Words;

    public override bool Needs => true;

    public override bool MayMatch(SegmentText text) => Kinds.MayMatch(text);

    public override void Match(SegmentText text, int at, Action<int, object> found)
    {
        Located(text, at, UnitSide.None, found);
        foreach ((string word, UnitSide side) in Sides.At(text, at))
        {
            Located(text, at + word.Length, side, found);
            if (text.StartsWith("的", at + word.Length))
            {
                Located(text, at + word.Length + 1, side, found);
            }
        }
    }

    public override string Render(object value) => ((UnitGroup)value).Says;

    private static void Located(SegmentText text, int at, UnitSide side, Action<int, object> found)
    {
        OfKinds(text, at, side, null, found);
        foreach ((string place, _) in Places.At(text, at))
        {
            OfKinds(text, at + place.Length, side, place, found);
        }

        foreach (SlotMatch match in at < text.Length && side == UnitSide.None ? text.Matches(Phrase, at) : [])
        {
            var which = (string)match.Value;
            if (which.Length > 1 && which[0] is not ('为' or '是') && text.StartsWith("的", match.End) && !Signals.TurnsName(which) && !NoProperty.AnyIn(which) && Sides.Beginning(which) is null && !BoundWords.Before.Any(b => which.Contains(b.Word)))
            {
                OfKinds(text, match.End + 1, side, which + "的", found);
            }
        }
    }

    // 高校、企业 by itself does not say that one of them is enough.
    private static void OfKinds(SegmentText text, int at, UnitSide side, string? which, Action<int, object> found) => Kinds.Match(text, at, (end, types) =>
    {
        string words = text.Value.Substring(at, end - at);
        if ((side != UnitSide.None || which is not null) && GoesOn(words))
        {
            return;
        }

        if (((EquatableArray<string>)types).Any(t => Places.Beginning(t) is not null || Sides.Beginning(t) is not null))
        {
            return; // 省内高校 is a place and a kind
        }

        if (words.IndexOf('、') < 0 || words.LastIndexOf('或') > words.LastIndexOf('、'))
        {
            found(end, new UnitGroup(side, which, (EquatableArray<string>)types));
        }
    });

    // 省内外高校, 东部省份高校: the place has not ended there. 外资企业 is a kind.
    private static bool GoesOn(string words) => Rests.Any(r => words.StartsWith(r, StringComparison.Ordinal)) && !Wholes.Any(w => words.StartsWith(w, StringComparison.Ordinal));

    private static readonly string[] Rests = ["外", "区", "省", "市", "县", "地", "部", "级", "域", "以", "方", "籍", "各", "沿", "城", "科学院"];
    private static readonly string[] Wholes = ["外资", "外商", "外贸", "外向", "省属", "市属", "省级", "市级", "地方", "城市"];
}
