namespace SmartHeart.Domain.Mailings;

/// <summary>Mailings, to change them.</summary>
public interface IMailingRepository
{
    /// <summary>The mailing; null when there is none.</summary>
    Task<Mailing?> Find(int id, CancellationToken cancellationToken);

    /// <summary>Keeps a new one.</summary>
    void Add(Mailing mailing);

    /// <summary>Takes one out that was never started.</summary>
    void Remove(Mailing mailing);
}

/// <summary>Saved audiences.</summary>
public interface ISegmentRepository
{
    /// <summary>All of them, by name: at most <see cref="Segment.Most"/>.</summary>
    Task<IReadOnlyList<Segment>> All(CancellationToken cancellationToken);

    /// <summary>The one; null when there is none.</summary>
    Task<Segment?> Find(int id, CancellationToken cancellationToken);

    /// <summary>Keeps a new one.</summary>
    void Add(Segment segment);

    /// <summary>Takes one out.</summary>
    void Remove(Segment segment);
}

/// <summary>Series, with their messages.</summary>
public interface ISeriesRepository
{
    /// <summary>The series; null when there is none.</summary>
    Task<Series?> Find(int id, CancellationToken cancellationToken);

    /// <summary>Keeps a new one.</summary>
    void Add(Series series);

    /// <summary>Takes one out.</summary>
    void Remove(Series series);
}
