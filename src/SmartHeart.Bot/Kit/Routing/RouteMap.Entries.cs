using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>A feature's way in, on the first screen of a place.</summary>
/// <param name="Place">The private chat (its menu), or a topic (its panel).</param>
/// <param name="Order">Lower stands first; leave gaps of ten.</param>
/// <param name="Button">Made for each person, in their language.</param>
/// <param name="About">Text key of a line on what is behind it; null for none.</param>
internal sealed record Entry(Place Place, int Order, Func<Ui, Button> Button, string? About);

/// <content>The first screens are made of what the features put there: a new one adds its button and touches no other.</content>
internal sealed partial class RouteMap
{
    private const int Unplaced = 50;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _places = [];

    /// <summary>Commands for Telegram's menu, by <see cref="InMenu"/>, the kit's own last. Complete once all features are mapped.</summary>
    public IReadOnlyList<MenuCommand> Menu =>
        [.. _menu.OrderBy(command => _places.GetValueOrDefault(command.Name, Unplaced)), new(CancelCommand, Place.Private)];

    /// <summary>A button of the main menu in private chats.</summary>
    /// <param name="order">Lower stands first; leave gaps of ten.</param>
    /// <param name="button">As <c>ui => ui.Tap("menu.materials", new CategoriesTap(…))</c>.</param>
    public RouteMap MenuButton(int order, Func<Ui, Button> button) => Enter(new Entry(Place.Private, order, button, null));

    /// <summary>Where a command stands in Telegram's menu; others stand at 50.</summary>
    /// <param name="order">Lower stands first; leave gaps of ten.</param>
    /// <param name="command">Its name, without the slash.</param>
    public RouteMap InMenu(int order, string command)
    {
        _places[command] = order;
        return this;
    }

    /// <summary>A button of a topic's panel.</summary>
    /// <param name="order">Lower stands first; leave gaps of ten.</param>
    /// <param name="button">Opens the feature.</param>
    /// <param name="about">Text key of the line in the panel that says what is behind the button; null for none.</param>
    /// <param name="topic">Whose panel.</param>
    public RouteMap PanelButton(int order, Func<Ui, Button> button, string? about = null, Place topic = Place.Main) =>
        Enter(new Entry(topic, order, button, about));

    /// <summary>What the features put on the first screen of a place, in order. Complete once all features are mapped: ask when a screen is made.</summary>
    public IEnumerable<Entry> EntriesOf(Place place) => _entries.Where(e => e.Place == place).OrderBy(e => e.Order);

    private RouteMap Enter(Entry entry)
    {
        _entries.Add(entry);
        return this;
    }
}
