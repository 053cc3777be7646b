using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Asks when an item is to be published.</summary>
[Callback("ts")]
internal readonly record struct ScheduleTap(int Id);

/// <summary>Takes an item off the schedule.</summary>
[Callback("tu")]
internal readonly record struct UnscheduleTap(int Id, StatusFilter Filter, ContentKind Kind);
