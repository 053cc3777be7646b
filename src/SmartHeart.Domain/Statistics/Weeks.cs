namespace SmartHeart.Domain.Statistics;

/// <summary>Weeks of the agency's zone, Monday to Sunday: people are followed by the one in which they came.</summary>
public static class Weeks
{
    /// <summary>Days of a week.</summary>
    public const int Length = 7;

    /// <summary>For how many weeks after that one people are followed.</summary>
    public const int Followed = 8;

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + Length - (int)DayOfWeek.Monday) % Length));
}
