using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SmartHeart.Infrastructure.Persistence.Conversion;

/// <summary>UTC ticks (100 ns since 0001-01-01): exact, and sorts as time does.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    time => time.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
