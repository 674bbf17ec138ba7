using GuideModel.Compiler.Sampling;
using Xunit;

namespace GuideModel.Compiler.Tests.Sampling;

public class ValueRangeTests
{
    // Half of one paper at most in Chinese journals: none.
    [Fact]
    public void BelowABoundOffTheGridThereIsAWholeNumber() => Assert.Equal(0, new ValueRange(null, 0.5m, 1).Pick(new Random(1)));

    [Fact]
    public void AnExactNumberOffTheGridIsKept() => Assert.Equal(1.5m, new ValueRange(1.5m, 1.5m, 1).Pick(new Random(1)));
}
