import type { FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { Section } from '@/components/ui/section';
import type { CommitteeChange, Recommendation } from '@/lib/committee/types';
import { mayWriteOn } from '@/lib/committee/visible';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { ChangeHistory } from './change-history';
import { CommentForm } from './comment-form';
import { RecommendationForm } from './recommendation-form';

interface RecommendationFollowUpProps extends FormBasics {
  readonly frame: CommitteeFrame;
  readonly recommendation: Recommendation;
  /** Newest first. */
  readonly changes: readonly CommitteeChange[];
  readonly change: FormAction;
  readonly comment: FormAction;
}

/** Comments and changes up to now, and the forms to add to them for who may. */
export function RecommendationFollowUp(props: RecommendationFollowUpProps) {
  const { frame, recommendation, changes, change, comment, ...form } = props;
  const { recommendations: words, committeeForms } = form.text;
  const mayWrite = frame.mayWrite && mayWriteOn(frame.scope, recommendation, frame.places);
  return (
    <>
      <Section title={words.history}>
        <ChangeHistory changes={changes} frame={frame} />
        {frame.mayWrite && !mayWrite && <p className="sub mt-2">{committeeForms.ownPlacesOnly}</p>}
      </Section>
      {mayWrite && (
        <div className="screen-only">
          <Section title={words.comment}>
            <CommentForm
              action={comment}
              subject={recommendation.id}
              isForAll={recommendation.places.length === 0}
              {...form}
            />
          </Section>
          <Section title={words.change}>
            <RecommendationForm
              id="changer"
              action={change}
              frame={frame}
              recommendation={recommendation}
              {...form}
            />
          </Section>
        </div>
      )}
    </>
  );
}
