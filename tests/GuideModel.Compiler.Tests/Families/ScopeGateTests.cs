using Xunit;

namespace GuideModel.Compiler.Tests.Families;

/// <summary>Proof against wrong scope, over every wording of it.</summary>
public sealed class ScopeGateTests
{
    [Fact]
    public void ARuleHoldsInTheDirectionsThatAreNamed() => Assert.Empty(ScopeGates.Wrong);

    [Fact]
    public void HalfOfTheWordingsAreRead() => Assert.InRange(ScopeGates.Share, 0.5, 1);
}
