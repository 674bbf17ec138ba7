using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Which persons of a list are meant.</summary>
/// <param name="Where">What holds of each, relative to the person.</param>
/// <param name="Says">The words, before 人员.</param>
/// <param name="Members">The members of the person that it reads.</param>
internal sealed record PersonFilter(Reading Where, string Says, EquatableArray<MemberUse> Members)
{
    /// <summary>The words of the text.</summary>
    public string Words { get; init; } = "";
}

/// <summary>具有博士学位的, 高级职称人员, 45周岁以下的青年研究人员, 女性成员: persons by rank, age or sex.</summary>
internal sealed class PersonFilterSlot : Slot
{
    private static readonly string[] Nouns =
        ["", "的", "者", "的青年", .. from of in (string[])["", "的"] from young in (string[])["", "青年"] from who in Who select of + young + who];

    private static string[] Who => ["人员", "成员", "研究人员", "科研人员", "科技人员", "技术人员", "专业技术人员", "研发人员", "骨干", "人才", "科技人才", "科研骨干", "骨干成员"];

    private readonly QualificationsSlot qualifications = new();
    private readonly BoundedSlot age = new(UnitKind.Age);

    public override IEnumerable<char> FirstCharacters =>
        "具拥年".Concat(qualifications.FirstCharacters).Concat(age.FirstCharacters).Concat(Members.Genders.Select(g => g.Words[0]));

    public override void Match(SegmentText text, int at, Action<int, object> each)
    {
        void Found(int end, object filter) => each(end, (PersonFilter)filter with { Words = text.Value.Substring(at, end - at).TrimEnd('的') });
        Action<int, object> found = Found;
        foreach (string has in (string[])["具有", "具备", "拥有", ""])
        {
            if (has.Length == 0 || text.StartsWith(has, at))
            {
                qualifications.Match(text, at + has.Length, (end, value) => Nouned(text, end, has.Length > 0, Ranked((EquatableArray<Qualification>)value), found));
            }
        }

        foreach (string word in (string[])["年龄在", "年龄", "年龄为", ""])
        {
            if (word.Length == 0 || text.StartsWith(word, at))
            {
                age.Match(text, at + word.Length, (end, value) =>
                {
                    if (value is BoundedValue { Bare: false } bounded)
                    {
                        Nouned(text, end, bare: true, Aged(bounded), found);
                    }
                });
            }
        }

        foreach ((string word, string name) in Members.Genders)
        {
            if (text.StartsWith(word, at))
            {
                Nouned(text, at + word.Length, bare: true, Sex(word, name), found);
            }
        }
    }

    public override string Render(object value) => ((PersonFilter)value).Says + "人员";

    private static void Nouned(SegmentText text, int at, bool bare, PersonFilter filter, Action<int, object> found)
    {
        foreach (string noun in Nouns)
        {
            if (noun.Length > 0 ? text.StartsWith(noun, at) : bare)
            {
                found(at + noun.Length, filter);
            }
        }
    }

    private static PersonFilter Ranked(EquatableArray<Qualification> all) => new(
        all.Select(q => (Reading)new CompareReading(new PathQuantity(q.List), CompareOperator.AtLeast, new RankLiteral(q.Name))).Aggregate((left, right) => new OrReading(left, right)),
        "具有" + Slots.Get("qualifications").Render(all) + "的",
        all.Select(q => Members.PersonRank(q.List) with { Path = q.List }).Distinct().ToEquatableArray());

    private static PersonFilter Aged(BoundedValue value) => new(
        value.Bounds.Select(b => (Reading)new CompareReading(new PathQuantity("age"), b.Operator, new NumberLiteral(b.Quantity.Value))).Aggregate((left, right) => new AndReading(left, right)),
        "年龄" + Slots.Get("age").Render(value) + "的",
        [Members.PersonAge with { Path = "age" }]);

    private static PersonFilter Sex(string word, string name) =>
        new(new InReading("gender", Negated: false, [name], Open: false), word, [new MemberUse("gender", MemberKind.Enum, "性别", Members.GenderEnum)]);
}
