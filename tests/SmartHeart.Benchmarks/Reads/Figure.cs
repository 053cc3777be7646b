namespace SmartHeart.Benchmarks.Reads;

/// <summary>What was measured of one sample call.</summary>
/// <param name="Name">Of the sample.</param>
internal sealed record Figure(string Name)
{
    /// <summary>Inside the database's commands, with the file in memory.</summary>
    public Times Database { get; } = new();

    /// <summary>The whole call, with opening the connection and making objects.</summary>
    public Times Call { get; } = new();

    /// <summary>The whole call, with nothing of the file in memory.</summary>
    public Times Cold { get; } = new();

    /// <summary>The most commands a call took.</summary>
    public int Commands { get; set; }

    /// <summary>Calls that were answered with something.</summary>
    public int Found { get; set; }
}
