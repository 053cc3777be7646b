namespace Telegram.Bot.Types;

/// <summary>A point on the map.</summary>
public class Location
{
    public double Longitude { get; set; }

    public double Latitude { get; set; }
}
