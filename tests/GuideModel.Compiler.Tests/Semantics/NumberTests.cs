using CsCheck;
using GuideModel.Compiler.Semantics.Grammar;
using Xunit;

namespace GuideModel.Compiler.Tests.Semantics;

public sealed class NumberTests
{
    [Fact]
    public void ArabicNumbersAreReadAsWritten() => Gen.Decimal[0, 9_999_999].Select(d => Math.Round(d, 3)).Sample(value =>
    {
        string text = value.ToString("0.###") + "万元";

        Assert.Equal((value * 10_000, text.Length - 1, value), Numbers.Read(text, 0));
    }, iter: 2_000);

    [Fact]
    public void ChineseNumbersAreReadAsWritten() => Gen.Int[1, 9999].Sample(value =>
    {
        string text = Chinese(value);

        Assert.Equal((value, text.Length, value), Numbers.Read(text, 0));
    }, iter: 2_000);

    [Theory]
    [InlineData("1.02亿", 102_000_000)]
    [InlineData("1,500", 1_500)]
    [InlineData("二十", 20)]
    [InlineData("两百", 200)]
    [InlineData("壹拾", 10)]
    [InlineData("十五", 15)]
    [InlineData("三亿五千万", 350_000_000)]
    public void UsualNumbersAreRead(string text, int value) => Assert.Equal(value, Numbers.Read(text, 0)?.Value);

    [Theory]
    [InlineData("二三")]
    [InlineData("篇")]
    [InlineData("123456789012345678901234567890")]
    public void WhatIsNoNumberIsNotRead(string text) => Assert.Null(Numbers.Read(text, 0));

    private static string Chinese(int value)
    {
        const string Digits = "零一二三四五六七八九";
        string text = "";
        bool zero = false;
        foreach ((int scale, string unit) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            int digit = value / scale % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
            }
            else
            {
                text += (zero ? "零" : "") + Digits[digit] + unit;
                zero = false;
            }
        }

        return text;
    }
}
