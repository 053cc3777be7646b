using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Testing.Reading;

internal sealed class DueSamples : ReadSamples<IDueWork>
{
    /// <summary>All that is scheduled comes due in between.</summary>
    private static readonly DateTimeOffset Before = DateTimeOffset.UnixEpoch;
    private static readonly DateTimeOffset After = Before.AddYears(200);

    public DueSamples()
    {
        Ask((work, keys) => work.Due(After, null, PageSize, default), "all");
        Ask((work, keys) => work.Due(After, new DueItem(keys.Managed.Id, Before), PageSize, default), "further");
        Ask((work, keys) => work.NextDue(Before, default));
    }
}
