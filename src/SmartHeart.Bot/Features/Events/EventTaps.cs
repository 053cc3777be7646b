using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Events;

/// <summary>A user goes to a page of a list of events.</summary>
[Callback("e", Link = true)]
internal readonly record struct EventsTap(EventShelf Shelf = EventShelf.Ahead, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>A user registers for an event; the rest as in <see cref="Origin"/>.</summary>
[Callback("er")]
internal readonly record struct RegisterTap(int Id, CameFrom From, PageTurn Turn, int Key)
{
    public Origin Origin => new(From, Turn, Key);
}

/// <summary>Asks whether to take the registration back; the rest as in <see cref="Origin"/>.</summary>
[Callback("ea")]
internal readonly record struct AskCancelTap(int Id, CameFrom From, PageTurn Turn, int Key)
{
    public Origin Origin => new(From, Turn, Key);
}

/// <summary>Takes it back; the rest as in <see cref="Origin"/>.</summary>
[Callback("ec")]
internal readonly record struct CancelTap(int Id, CameFrom From, PageTurn Turn, int Key)
{
    public Origin Origin => new(From, Turn, Key);
}

/// <summary>A user keeps the registration after all: the card again, and no view counted; the rest as in <see cref="Origin"/>.</summary>
[Callback("ek")]
internal readonly record struct KeepRegistrationTap(int Id, CameFrom From, PageTurn Turn, int Key)
{
    public Origin Origin => new(From, Turn, Key);
}

/// <summary>A user takes an event into their calendar.</summary>
[Callback("ei")]
internal readonly record struct CalendarTap(int Id);
