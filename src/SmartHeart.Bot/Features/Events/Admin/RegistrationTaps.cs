using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Events.Admin;

/// <summary>To a page of those who are registered for an event.</summary>
[Callback("q")]
internal readonly record struct RegistrationsTap(int Id, PageTurn Turn, int Key);

/// <summary>Wants the registrations of an event as a workbook.</summary>
[Callback("qx")]
internal readonly record struct ExportRegistrationsTap(int Id);
