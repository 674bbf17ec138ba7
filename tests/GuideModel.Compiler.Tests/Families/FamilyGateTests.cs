using GuideModel.Compiler.Semantics.Families;
using Xunit;

namespace GuideModel.Compiler.Tests.Families;

/// <summary>A family is registered with sentences that it reads and traps that it refuses, or not at all.</summary>
public sealed class FamilyGateTests
{
    private const int Least = 3;

    public static TheoryData<string> Names => [.. FamilyFile.Names];

    [Fact]
    public void EveryFamilyHasItsFileAndEveryFileItsFamily() =>
        Assert.Equal(AllFamilies.List.Select(f => f.GetType().Name).Order(StringComparer.Ordinal), FamilyFile.Names);

    [Theory, MemberData(nameof(Names))]
    public void ItHasThreeSentencesAndThreeTraps(string family)
    {
        FamilyFile file = FamilyFile.Parse(family);

        Assert.True(file.Reads.Select(r => r.Sample).Distinct().Count() >= Least, $"{family}: {Least} sentences");
        Assert.True(file.Traps.Select(t => t.Sample).Distinct().Count() >= Least, $"{family}: {Least} traps");
        Assert.All(file.Traps, t => Assert.NotEmpty(t.Reason));
    }

    [Theory, MemberData(nameof(Names))]
    public void ItReadsItsSentences(string family)
    {
        ReadLine[] reads = [.. FamilyFile.Parse(family).Reads];

        Assert.All(reads.Zip(Batch.Read(reads.Select(r => r.Sample))), p =>
        {
            SegmentSpec? own = p.Second.Segments.FirstOrDefault(s => s.Family == family);
            Assert.True(own is not null, $"{p.Second} is read by {string.Join(", ", p.Second.Segments.Select(s => s.Family ?? s.Role.ToString()))}");
            Assert.Equal(p.First.Readings, p.First.IsRole ? ReadLine.RoleWord(own.Role) : p.Second.Readings);
            Assert.DoesNotContain(p.Second.Segments, s => s.Role == SegmentRole.Unread);
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void ItRefusesItsTraps(string family)
    {
        FamilyFile file = FamilyFile.Parse(family);
        bool role = file.Reads.All(r => r.IsRole);

        Assert.All(Batch.Read(file.Traps.Select(t => t.Sample)), o =>
        {
            Assert.True(o.Rules.Length == 0, o.ToString());

            // What makes no rules is deceived where it puts a demand aside.
            Assert.True(!role || o.Segments.Any(s => s.Role == SegmentRole.Unread), $"{o.Sample} is put aside.");
        });
    }

    [Fact]
    public void ASentenceIsReadTheSameByItself() => Assert.All(FamilyFile.AllReads.Where((_, i) => i % 10 == 0), r => Assert.Equal(r.IsRole ? "" : r.Readings, Batch.Read(r.Sample).Readings));
}
