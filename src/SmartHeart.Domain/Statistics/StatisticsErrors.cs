using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Statistics;

/// <summary>Refusals around statistics.</summary>
public static class StatisticsErrors
{
    /// <summary>The days are being counted anew already.</summary>
    public static readonly Error Recounting = new("statistics.recounting");

    /// <summary>No day is over yet.</summary>
    public static readonly Error Nothing = new("statistics.nothing");
}
