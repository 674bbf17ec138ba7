using Xunit;
using Xunit.Sdk;

namespace GuideModel.Compiler.Tests;

/// <summary>A snapshot is accepted by people and never by CI.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshot").FullName;

    private string Verified => Path.Combine(folder, "a.verified.cs");

    private string Received => Path.Combine(folder, "a.received.cs");

    [Fact]
    public void ThisRunAcceptsNothingWithoutReview() => Assert.Empty(Snapshot.Complaints());

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData("1", "true", false)]
    [InlineData("1", "1", false)]
    [InlineData(null, null, false)]
    [InlineData("0", null, false)]
    public void OnlyPeopleAccept(string? acceptSwitch, string? ci, bool accepts) => Assert.Equal(accepts, Snapshot.Accepts(acceptSwitch, ci));

    [Fact]
    public void InCiTheSwitchAndWhatWasReceivedAreRefused()
    {
        Assert.Empty(Snapshot.Complaints(folder, null, "true"));
        Assert.Equal(["GUIDEMODEL_ACCEPT=1"], Snapshot.Complaints(folder, "1", "true"));

        Directory.CreateDirectory(Path.Combine(folder, "deep"));
        File.WriteAllText(Path.Combine(folder, "deep", "x.received.txt"), "");
        Assert.Equal([Path.Combine(folder, "deep", "x.received.txt")], Snapshot.Complaints(folder, null, "true"));
        Assert.Equal(2, Snapshot.Complaints(folder, "0", "true").Count());
        Assert.Empty(Snapshot.Complaints(folder, "1", null));
    }

    [Fact]
    public void WhatDiffersIsReceivedAndTheVerifiedTextStays()
    {
        File.WriteAllText(Verified, "old");

        Assert.ThrowsAny<XunitException>(() => Snapshot.Verify(Verified, "new", accept: false));

        Assert.Equal(("old", "new"), (File.ReadAllText(Verified), File.ReadAllText(Received)));
        Snapshot.Verify(Verified, "old", accept: false);
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void ANewSnapshotFailsUntilItIsAccepted()
    {
        Assert.ThrowsAny<XunitException>(() => Snapshot.Verify(Verified, "new", accept: false));
        Assert.False(File.Exists(Verified));

        Snapshot.Verify(Verified, "new", accept: true);
        Assert.Equal("new", File.ReadAllText(Verified));
        Assert.False(File.Exists(Received));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
