import { LEVEL_WORDS } from '#app/layout/level.tsx';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { whatWasDone } from '#app/report/what-was-done.ts';

/** What was done when it was said: who was told, who took it, what they decided, how it ended. */
export function ReportAlerts({ report, names }: Pick<ReportPageProps, 'report' | 'names'>) {
	return (
		<>
			<h2>What was done when it was said</h2>
			{report.alerts.length === 0 ? <p>Nothing in this account raised an alert.</p> : null}
			{report.alerts.map((alert) => {
				const done = whatWasDone(alert, names);
				return (
					<section class="report-alert">
						<h3>
							{done.about}
							{report.for === 'project' ? `. ${LEVEL_WORDS[alert.alert.level]}` : ''}
						</h3>
						<table class="report-table">
							<tbody>
								{done.lines.map(({ when, words }) => (
									<tr>
										<th scope="row">{when}</th>
										<td>{words}</td>
									</tr>
								))}
								{done.open ? (
									<tr>
										<th scope="row">Now</th>
										<td>Still open</td>
									</tr>
								) : null}
							</tbody>
						</table>
					</section>
				);
			})}
		</>
	);
}
