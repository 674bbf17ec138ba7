namespace GuideModel;

/// <summary>A fact that both sides' submissions must agree in.</summary>
/// <typeparam name="TApplication">The direction's record.</typeparam>
/// <param name="Rule">The rule that demands it.</param>
/// <param name="Pointer">JSON pointer.</param>
/// <param name="Value">Its value: text, a list of texts, or anything compared by value; null when absent.</param>
public sealed record PairFact<TApplication>(Rule Rule, string Pointer, Func<TApplication, object?> Value);
