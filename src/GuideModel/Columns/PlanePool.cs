namespace GuideModel;

/// <summary>Room that is used over and over.</summary>
internal sealed class PlanePool
{
    private readonly Stack<Planes> planes = [];
    private readonly Stack<Numbers> numbers = [];

    public Planes Rent() => planes.TryPop(out Planes? free) ? free : new Planes();

    public Numbers RentNumbers() => numbers.TryPop(out Numbers? free) ? free : new Numbers();

    public void Return(Planes returned) => planes.Push(returned);

    public void Return(Numbers returned) => numbers.Push(returned);
}
