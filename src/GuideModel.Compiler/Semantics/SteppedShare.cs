namespace GuideModel.Compiler.Semantics;

/// <summary>A share that the next segments give step by step: 间接费用 of 直接费用扣除设备购置费后.</summary>
internal sealed record SteppedShare(Subject Part, Subject Whole);
