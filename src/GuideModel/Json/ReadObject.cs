namespace GuideModel;

/// <summary>Reads one record where a <see cref="FactReader"/> stands; null when it is absent.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="facts">The reader.</param>
public delegate T? ReadObject<T>(ref FactReader facts)
    where T : class;
