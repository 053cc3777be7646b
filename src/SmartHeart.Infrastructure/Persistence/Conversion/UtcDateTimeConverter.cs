using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SmartHeart.Infrastructure.Persistence.Conversion;

/// <summary>A UTC time without its offset, which would always be zero.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => time.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
